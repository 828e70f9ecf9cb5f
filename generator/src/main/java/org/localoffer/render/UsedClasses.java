package org.localoffer.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.localoffer.render.CssNode.Group;
import org.localoffer.render.CssNode.Rule;

/**
 * The classes of GOV.UK Frontend that a page can carry, and a style sheet without the rules that no
 * page can meet.
 *
 * <p>A class can only come from where its name is written: a template, a script, or the texts that
 * come from Markdown. So every word that begins with {@code govuk-} there counts as used, in a
 * comment too; one that breaks off ({@code govuk-tag--${tone}}) stands for all that begin so. What
 * is kept needlessly costs some bytes, what is dropped would cost the look of a page.
 *
 * @param names whole names
 * @param beginnings names that go on with what a template or a script adds
 */
record UsedClasses(Set<String> names, Set<String> beginnings) {

  private static final String PREFIX = "govuk-";
  private static final Pattern WORD = Pattern.compile("govuk-[\\w!-]*");
  private static final Pattern CLASS = Pattern.compile("\\.((?:[\\w-]|\\\\.)+)");
  private static final Pattern NEGATION = Pattern.compile(":not\\([^()]*\\)");

  /** What the package {@code markdown} writes into texts; a test holds it to that. */
  private static final Set<String> NAMES_IN_TEXTS =
      Set.of("govuk-body", "govuk-inset-text", "govuk-link");

  private static final Set<String> BEGINNINGS_IN_TEXTS =
      Set.of("govuk-heading-", "govuk-list", "govuk-section-break", "govuk-table");

  UsedClasses {
    names = Set.copyOf(names);
    beginnings = Set.copyOf(beginnings);
  }

  /** What the templates and the scripts of this set name, and what texts carry. */
  static UsedClasses of(TemplateSet templates) {
    Set<String> names = new TreeSet<>(NAMES_IN_TEXTS);
    Set<String> beginnings = new TreeSet<>(BEGINNINGS_IN_TEXTS);
    List<String> texts = new ArrayList<>(templates.templates().values());
    templates
        .assets()
        .values()
        .forEach(bytes -> texts.add(new String(bytes, StandardCharsets.UTF_8)));
    for (String text : texts) {
      WORD.matcher(text)
          .results()
          .map(hit -> hit.group())
          .forEach(word -> (isBeginning(word) ? beginnings : names).add(word));
    }
    return new UsedClasses(names, beginnings);
  }

  private static boolean isBeginning(String word) {
    return word.endsWith("-") || word.endsWith("_");
  }

  /** The rules whose selectors a page can meet, in their order. */
  List<CssNode> purge(List<CssNode> nodes) {
    List<CssNode> kept = new ArrayList<>();
    for (CssNode node : nodes) {
      switch (node) {
        case Group group -> {
          List<CssNode> inside = purge(group.nodes());
          if (!inside.isEmpty()) {
            kept.add(new Group(group.condition(), inside));
          }
        }
        case Rule rule -> {
          List<String> selectors = rule.selectors().stream().filter(this::canMatch).toList();
          if (!selectors.isEmpty() && !rule.declarations().isEmpty()) {
            kept.add(new Rule(selectors, rule.declarations()));
          }
        }
      }
    }
    return kept;
  }

  /** Whether a page can have what this selector asks for; what it asks to be missing can be. */
  private boolean canMatch(String selector) {
    return CLASS
        .matcher(NEGATION.matcher(selector).replaceAll(""))
        .results()
        .map(hit -> hit.group(1).replace("\\", ""))
        .allMatch(this::isUsed);
  }

  /** Whether a page can carry the class; one that is not of GOV.UK Frontend's components cannot. */
  boolean isUsed(String name) {
    return name.startsWith(PREFIX)
        && (names.contains(name) || beginnings.stream().anyMatch(name::startsWith));
  }
}
