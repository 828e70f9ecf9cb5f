package org.localoffer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;

/** The types of fields that name something that must exist elsewhere. */
final class ReferenceTypes {

  private ReferenceTypes() {}

  /** A term of a vocabulary; of categories its path. */
  static FieldType<Term> term(VocabularyName name) {
    return FieldTypes.ofText(
        "one " + name.singular(),
        "a slug from vocabulary/" + name.fileName() + ".yaml",
        (text, reading) -> {
          Vocabulary vocabulary = reading.lists().get(name);
          Term found = vocabulary.find(text.text());
          if (found == null && !reading.lists().isBroken(name)) {
            reading.add(new UnknownTerm().at(text.at(), reading.label(), text.text(), vocabulary));
          }
          return found;
        });
  }

  /** The path of a term of a vocabulary, as written; believed where nobody knows the terms. */
  static FieldType<String> termPath(VocabularyName name) {
    FieldType<Term> term = term(name);
    return FieldTypes.ofText(
        "one " + name.singular(),
        term.example(),
        (text, reading) ->
            reading.lists().isBroken(name) || term.read(text, reading) != null
                ? text.text()
                : null);
  }

  /** An organisation. */
  static FieldType<Slug> organisation() {
    return FieldTypes.ofText(
        "one organisation",
        "play-trust",
        (text, reading) -> {
          if (reading.known().organisations().contains(text.text())) {
            return new Slug(text.text());
          }
          reading.add(
              new UnknownOrganisation()
                  .at(text.at(), reading.label(), text.text(), reading.known().organisations()));
          return null;
        });
  }

  /** A service. */
  static FieldType<Slug> service() {
    return FieldTypes.ofText(
        "one service",
        "play-club",
        (text, reading) -> {
          if (reading.known().services().contains(text.text())) {
            return new Slug(text.text());
          }
          reading.add(
              new UnknownService()
                  .at(text.at(), reading.label(), text.text(), reading.known().services()));
          return null;
        });
  }

  /** A guide. */
  static FieldType<Slug> guide() {
    return FieldTypes.ofText(
        "one guide",
        "asking-for-help",
        (text, reading) -> {
          if (reading.known().guides().contains(text.text())) {
            return new Slug(text.text());
          }
          reading.add(
              new UnknownRelated()
                  .at(text.at(), reading.label(), text.text(), reading.known().guides()));
          return null;
        });
  }

  /** A duty; without a file of duties a finding says so once for the field. */
  static FieldType<Slug> duty() {
    return FieldTypes.ofText(
        "one duty",
        "social-care",
        (text, reading) -> {
          KnownEntries known = reading.known();
          if (known.duties() != null && !known.duties().contains(text.text())) {
            reading.add(
                new UnknownDuty().at(text.at(), reading.label(), text.text(), known.duties()));
            return null;
          }
          return FieldTypes.slug().read(text, reading);
        });
  }

  /** A file below {@code pictures/} or {@code documents/}; its path from the content folder. */
  static FieldType<String> attachment(String folder) {
    return FieldTypes.ofText(
        "a file in " + folder + "/",
        folder + "/name",
        (text, reading) -> {
          String path =
              text.text().startsWith(folder + "/") ? text.text() : folder + "/" + text.text();
          if (reading.known().attachments().use(path)) {
            return path;
          }
          reading.add(
              new MissingAttachment()
                  .at(text.at(), reading.label(), path, reading.known().attachments().all()));
          return null;
        });
  }

  /** Something written for terms of a vocabulary: {@code {step-free: yes}}. */
  record ForTerm<T>(Term term, T value) {}

  /** Fields whose names are the terms of a vocabulary, in the vocabulary's order. */
  static <T> FieldType<List<ForTerm<T>>> forTerms(VocabularyName name, FieldType<T> type) {
    return new ForTerms<>(name, type);
  }

  private record ForTerms<T>(VocabularyName name, FieldType<T> type)
      implements FieldType<List<ForTerm<T>>> {

    @Override
    public String example() {
      return "{step-free: " + type.example() + "}";
    }

    @Override
    public @Nullable List<ForTerm<T>> read(YamlValue value, Reading reading) {
      if (!(value instanceof YamlValue.Fields fields)) {
        reading.add(
            new WrongKind()
                .at(
                    value.at(),
                    reading.label(),
                    "one " + name.singular() + " or more, each with a colon and its value",
                    example()));
        return null;
      }
      Vocabulary vocabulary = reading.lists().get(name);
      List<ForTerm<T>> found = new ArrayList<>();
      for (YamlValue.Entry entry : fields.entries()) {
        Term term = vocabulary.find(entry.key());
        if (term == null && reading.lists().isBroken(name)) {
          continue;
        }
        if (term == null) {
          reading.add(
              new UnknownTerm().at(entry.keyAt(), reading.label(), entry.key(), vocabulary));
        } else {
          readOne(term, entry, found, reading);
        }
      }
      List<Term> order = vocabulary.terms();
      found.sort((a, b) -> Integer.compare(order.indexOf(a.term()), order.indexOf(b.term())));
      return found;
    }

    private void readOne(
        Term term, YamlValue.Entry entry, List<ForTerm<T>> found, Reading reading) {
      reading.enter("“" + entry.key() + "”");
      if (entry.value().isBlank()) {
        reading.add(new LeftEmpty().at(entry.keyAt(), reading.label()));
      } else {
        T read = type.read(entry.value(), reading);
        if (read != null) {
          found.add(new ForTerm<>(term, read));
        }
      }
      reading.leave();
    }
  }

  /** Two-letter languages of ISO 639; three-letter ones are too many to list and are believed. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /** A language: a BCP 47 tag, or {@code bsl} for British Sign Language. */
  static FieldType<String> language() {
    return FieldTypes.ofText(
        "the short name of a language",
        "en",
        (text, reading) -> {
          String tag = text.text();
          int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
          boolean known =
              LANGUAGE.matcher(tag).matches()
                  && (end == 3 || LANGUAGES.contains(tag.substring(0, end)));
          if (!known) {
            reading.add(new UnknownLanguage().at(text.at(), reading.label(), tag));
            return null;
          }
          return tag;
        });
  }
}
