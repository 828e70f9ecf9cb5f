package org.localoffer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;

/**
 * A vocabulary's drafts → {@link Vocabulary}. Terms nest by {@code children} or by {@code parent};
 * only categories take the wider terms' slugs into their path.
 */
final class VocabularyReader {

  /** A nested term and what lies below it. */
  private record Node(Draft draft, int index, List<Node> children) {

    Slug slug() {
      Slug slug = draft.get(TermShape.SLUG);
      if (slug == null) {
        throw new IllegalStateException("a term without slug is no node");
      }
      return slug;
    }

    int order() {
      return draft.get(TermShape.ORDER, Integer.MAX_VALUE);
    }
  }

  /** Longest path of a term, so that its pages fit below {@code OutputPath.MAX_LENGTH}. */
  static final int MAX_PATH = 150;

  private final VocabularyName name;
  private final Reading reading;
  private final Map<String, Node> bySlug = new LinkedHashMap<>();
  private final Map<String, SourcePosition> seen = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private boolean saysWhoIsOpen;

  private VocabularyReader(VocabularyName name, Reading reading) {
    this.name = name;
    this.reading = reading;
  }

  static Vocabulary read(VocabularyName name, List<YamlValue> items, Reading reading) {
    VocabularyReader reader = new VocabularyReader(name, reading);
    List<Node> roots = reader.nodes(reader.drafts(items));
    reader.addAll(reader.nestByParent(roots), null);
    return new Vocabulary(name, reader.terms);
  }

  private List<Draft> drafts(List<YamlValue> items) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      reading.enter(Reading.entry(i));
      Draft draft = FieldTypes.fields(TermShape.SHAPE).read(items.get(i), reading);
      reading.leave();
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private List<Node> nodes(List<Draft> drafts) {
    List<Node> nodes = new ArrayList<>();
    for (Draft draft : drafts) {
      Slug slug = draft.get(TermShape.SLUG);
      if (slug == null) {
        continue;
      }
      saysWhoIsOpen |= draft.isWritten(TermShape.OPEN_TO_ALL);
      Node node = new Node(draft, nodes.size(), nodes(draft.list(TermShape.CHILDREN)));
      nodes.add(node);
      bySlug.putIfAbsent(slug.value(), node);
    }
    return nodes;
  }

  /** Moves nodes below the parent that they name; those with none stay. */
  private List<Node> nestByParent(List<Node> roots) {
    List<Node> top = new ArrayList<>();
    for (Node node : roots) {
      Slug parent = node.draft().get(TermShape.PARENT);
      if (parent == null) {
        top.add(node);
      } else if (!bySlug.containsKey(parent.value())) {
        SourcePosition at = node.draft().placeOf(TermShape.PARENT);
        reading.add(new UnknownParent().at(at, parent.value(), bySlug.keySet()));
        top.add(node);
      } else if (liesInItself(node)) {
        reading.add(new TermInItself().at(node.draft().placeOf(TermShape.PARENT)));
      } else {
        bySlug.get(parent.value()).children().add(node);
      }
    }
    return top;
  }

  private boolean liesInItself(Node node) {
    Node above = node;
    for (int steps = 0; steps <= bySlug.size(); steps++) {
      Slug parent = above.draft().get(TermShape.PARENT);
      Node next = parent == null ? null : bySlug.get(parent.value());
      if (next == null) {
        return false;
      }
      if (next == node) {
        return true;
      }
      above = next;
    }
    return true;
  }

  private void addAll(List<Node> nodes, @Nullable Term parent) {
    nodes.stream()
        .sorted(Comparator.comparingInt(Node::order).thenComparingInt(Node::index))
        .forEach(node -> add(node, parent));
  }

  private void add(Node node, @Nullable Term parent) {
    Draft draft = node.draft();
    String slug = node.slug().value();
    boolean path = name == VocabularyName.CATEGORIES && parent != null;
    Term term =
        new Term(
            name,
            path ? parent.path() + "/" + slug : slug,
            draft.text(TermShape.NAME),
            draft.text(TermShape.DESCRIPTION),
            draft.list(TermShape.ALSO),
            parent,
            parent == null ? 0 : parent.depth() + 1,
            isOpenToAll(draft),
            ages(draft),
            name == VocabularyName.ORGANISATION_KINDS && draft.get(TermShape.PUBLIC_BODY, false));
    SourcePosition at = draft.placeOf(TermShape.SLUG);
    SourcePosition first = seen.putIfAbsent(term.path(), at);
    if (first != null) {
      reading.add(new TermTwice().at(at, term.path(), first.line()));
      return;
    }
    if (term.path().length() > MAX_PATH) {
      reading.add(new TermTooDeep().at(at, term.path().length()));
    }
    if (slug.matches("page-[0-9]+")) {
      reading.add(new ReservedTerm().at(at, slug));
    }
    terms.add(term);
    addAll(node.children(), term);
  }

  private AgeRange ages(Draft draft) {
    Draft ages = name == VocabularyName.STAGES ? draft.get(TermShape.AGES) : null;
    return ages != null && new AgesOutOfOrder().check(ages, reading.findings())
        ? ServiceAssembler.ages(ages)
        : AgeRange.NOT_STATED;
  }

  /** A level says so itself; where none does, the first of the list is open to all. */
  private boolean isOpenToAll(Draft draft) {
    return name == VocabularyName.SUPPORT_LEVELS
        && (saysWhoIsOpen ? draft.get(TermShape.OPEN_TO_ALL, false) : terms.isEmpty());
  }
}
