package org.localoffer.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.RichText;
import org.localoffer.directory.RichText.Directive;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.markdown.DirectiveDraft;
import org.localoffer.markdown.MarkdownOptions;
import org.localoffer.markdown.MarkdownResult;
import org.localoffer.markdown.SiteLink;
import org.localoffer.markdown.TextOrigin;

/** A text in Markdown, read once; its links and directives are looked up at once. */
final class RichTextType implements FieldType<RichText> {

  private static final MarkdownOptions SENTENCES = new MarkdownOptions(0, false, false);

  private final MarkdownOptions options;

  private RichTextType(MarkdownOptions options) {
    this.options = options;
  }

  /** A text that has its page's main part to itself. */
  static RichTextType description() {
    return new RichTextType(new MarkdownOptions(0, true, false));
  }

  /** A guide's text: it may bring data in. */
  static RichTextType guide() {
    return new RichTextType(new MarkdownOptions(0, true, true));
  }

  /** An answer to a question; the question is a heading of the third level. */
  static RichTextType answer() {
    return new RichTextType(new MarkdownOptions(2, true, false));
  }

  /** A few sentences without headings. */
  static RichTextType sentences() {
    return new RichTextType(SENTENCES);
  }

  @Override
  public String example() {
    return "some sentences";
  }

  @Override
  public @Nullable RichText read(YamlValue value, Reading reading) {
    if (!(value instanceof YamlValue.Text text)) {
      reading.add(new WrongKind().at(value.at(), reading.label(), "a text", example()));
      return null;
    }
    MarkdownResult result =
        reading
            .markdown()
            .read(text.text(), origin(text, reading.file().text()), options, reading.findings());
    EntryLinks links = new EntryLinks(reading);
    for (SiteLink link : result.links()) {
      if (!links.exists(link.target())) {
        reading.add(
            new DeadEntryLink().at(link.position(), reading.label(), link.target(), links.all()));
      }
    }
    RichText read = result.text(draft -> resolve(draft, reading));
    if (options.equals(SENTENCES)) {
      return read; // beside other fields, which say the rest
    }
    OnlyInADocument.check(read, result.links(), reading);
    return read;
  }

  /** Where the text's lines lie in the file. */
  private static TextOrigin origin(YamlValue.Text text, SourceText source) {
    return switch (text.style()) {
      case BODY -> TextOrigin.restOfFile(source, text.at().line());
      case LITERAL -> block(text, source);
      case FOLDED -> TextOrigin.folded(text.at());
      case QUOTED ->
          text.text().indexOf('\n') < 0
              ? TextOrigin.oneLine(source.at(text.at().line(), text.at().column() + 1))
              : TextOrigin.folded(text.at());
      case PLAIN -> TextOrigin.oneLine(text.at());
    };
  }

  private static TextOrigin block(YamlValue.Text text, SourceText source) {
    int first = text.at().line() + 1;
    int line = first;
    String content = source.line(line);
    int last = first + (int) text.text().lines().count();
    while (content.isBlank() && line < last) {
      content = source.line(++line);
    }
    int indentation = 0;
    while (indentation < content.length() && content.charAt(indentation) == ' ') {
      indentation++;
    }
    return TextOrigin.block(source, first, indentation);
  }

  private static @Nullable Directive resolve(DirectiveDraft draft, Reading reading) {
    return switch (draft.name()) {
      case "services" -> services(draft, reading);
      case "contact" -> contact(draft, reading);
      case "timeline" -> timeline(draft, reading);
      default -> new RichText.GlossaryDirective();
    };
  }

  private static @Nullable Directive services(DirectiveDraft draft, Reading reading) {
    List<Term> terms = new ArrayList<>();
    for (var parameter : draft.parameters().entrySet()) {
      VocabularyName name =
          switch (parameter.getKey()) {
            case "category" -> VocabularyName.CATEGORIES;
            case "level" -> VocabularyName.SUPPORT_LEVELS;
            case "need" -> VocabularyName.NEEDS;
            case "stage" -> VocabularyName.STAGES;
            default -> VocabularyName.AREAS;
          };
      Term term = reading.lists().find(name, parameter.getValue());
      if (term == null) {
        reading.add(
            new UnknownTerm()
                .at(
                    draft.positionOf(parameter.getKey()),
                    reading.label(),
                    parameter.getValue(),
                    reading.lists().get(name)));
        return null;
      }
      terms.add(term);
    }
    return new RichText.ServicesDirective(terms);
  }

  private static @Nullable Directive contact(DirectiveDraft draft, Reading reading) {
    String slug = draft.parameters().getOrDefault("service", "");
    if (!reading.known().services().contains(slug)) {
      reading.add(
          new UnknownService()
              .at(draft.positionOf("service"), reading.label(), slug, reading.known().services()));
      return null;
    }
    return new RichText.ContactDirective(new Slug(slug));
  }

  private static @Nullable Directive timeline(DirectiveDraft draft, Reading reading) {
    String slug = draft.parameters().getOrDefault("timeline", "");
    if (!reading.known().timelines().contains(slug)) {
      reading.add(
          new UnknownTimeline()
              .at(draft.positionOf("timeline"), slug, reading.known().timelines()));
      return null;
    }
    return new RichText.TimelineDirective(new Slug(slug));
  }
}
