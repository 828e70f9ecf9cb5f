package org.localoffer.content;

import static org.localoffer.content.Field.optional;
import static org.localoffer.content.FieldTypes.choice;
import static org.localoffer.content.FieldTypes.fields;
import static org.localoffer.content.FieldTypes.list;
import static org.localoffer.content.FieldTypes.slug;
import static org.localoffer.content.FieldTypes.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Located;
import org.localoffer.directory.Slug;
import org.localoffer.directory.VocabularyName;

/**
 * The fields of a line of {@code search/words.yaml}, and of the list that comes with the program.
 */
final class SearchWordShape {

  /** The cost filter has the two values that {@code cost: {free: …}} can state. */
  private static final List<String> COSTS = List.of("free", "charge");

  static final Field<Slug> ID = optional("id", slug());
  static final Field<Slug> OFF = optional("off", slug());
  static final Field<List<Located<String>>> SAY = optional("say", list(text(1, 100)));
  static final Field<List<Located<String>>> MEANS = optional("means", list(text(1, 100)));
  static final Field<Draft> AGES = optional("ages", fields(ServiceShape.Ages.SHAPE));
  static final Field<List<Located<String>>> QUIET = optional("quiet", list(text(1, 40)));
  static final Field<List<Located<String>>> FAINT = optional("faint", list(text(1, 40)));

  /** What makes a line of its own kind, that has no other field but an id. */
  static final List<Field<?>> ALONE = List.of(OFF, QUIET, FAINT);

  /** The groups of the search filters that words can stand for, in the order of the page. */
  static final List<Group> GROUPS =
      List.of(
          ofTerms("category", VocabularyName.CATEGORIES),
          ofTerms("need", VocabularyName.NEEDS),
          ofTerms("stage", VocabularyName.STAGES),
          ofTerms("area", VocabularyName.AREAS),
          ofTerms("level", VocabularyName.SUPPORT_LEVELS),
          ofTerms("plan", VocabularyName.EHC_PLAN),
          ofTerms("diagnosis", VocabularyName.DIAGNOSIS),
          of("cost", oneOf(COSTS)),
          ofTerms("route", VocabularyName.REFERRAL_ROUTES),
          of("day", oneOf(Words.DAYS.keySet())),
          ofTerms("short_break", VocabularyName.SHORT_BREAK_KINDS),
          ofTerms("access", VocabularyName.ACCESS_FEATURES),
          of("language", ReferenceTypes.language()));

  static final Field<Draft> FILTER =
      optional(
          "filter", fields(Shape.of(GROUPS.stream().map(Group::field).toArray(Field<?>[]::new))));

  static final Shape SHAPE = Shape.of(ID, OFF, SAY, MEANS, AGES, FILTER, QUIET, FAINT);

  private SearchWordShape() {}

  /**
   * A group of the search filters.
   *
   * @param vocabulary the list that its values are from, or null where the program knows them
   */
  record Group(@Nullable VocabularyName vocabulary, Field<List<Located<String>>> field) {}

  private static Group ofTerms(String name, VocabularyName vocabulary) {
    return new Group(vocabulary, optional(name, list(ReferenceTypes.termPath(vocabulary))));
  }

  private static Group of(String name, FieldType<String> type) {
    return new Group(null, optional(name, list(type)));
  }

  private static FieldType<String> oneOf(Collection<String> words) {
    SequencedMap<String, String> same = new LinkedHashMap<>();
    words.forEach(word -> same.put(word, word));
    return choice(same);
  }
}
