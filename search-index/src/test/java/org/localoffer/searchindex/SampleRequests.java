package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests for {@link SampleDocuments}: written ones, and generated ones from a seed. */
final class SampleRequests {

  private SampleRequests() {}

  /** Queries of several kinds, with choices in one group, in several, and in none. */
  static List<NodeReader.Request> withFilters(long seed) {
    List<String> parts =
        List.of(
            "SALT",
            "someone to talk to",
            "can’t sleep",
            "respite",
            "not talking",
            "transport to my school",
            "therapy",
            "special school",
            "school that is special",
            "loop for hearing",
            "after a club",
            "autism",
            "club after school",
            "disabled",
            "disabilities",
            "Northbrook",
            "in Ashford",
            "hoist",
            "hearing loop",
            "wheelchair user",
            "toddler",
            "5 year old",
            "my 7 years old son",
            "3yo",
            "under 5",
            "over 16",
            "99 year old",
            "5 to 11",
            "aged four to 7",
            "11 to 5",
            "16+",
            "five year olds",
            "waiting 2 years",
            "year 3",
            "the year he had 3",
            "wheel chair",
            "play clubs",
            "speechtherapy",
            "clubb",
            "swimers",
            "the");
    Random random = new Random(seed);
    List<NodeReader.Request> requests = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder query = new StringBuilder();
      for (int words = random.nextInt(4); words > 0; words--) {
        query.append(
            random.nextInt(3) == 0
                ? mangled(SampleDocuments.word(random), random)
                : parts.get(random.nextInt(parts.size())));
        query.append(' ');
      }
      Map<String, List<String>> chosen = new HashMap<>();
      for (FacetGroup group : SampleDocuments.SCHEMA.groups()) {
        if (random.nextInt(4) == 0) {
          chosen.put(group.name(), values(group, random));
        }
      }
      requests.add(
          new NodeReader.Request(
              query.toString(),
              new Filters(chosen, random.nextBoolean()),
              random.nextInt(5) == 0,
              List.of("kind", "area", "age", "access")));
    }
    return requests;
  }

  private static List<String> values(FacetGroup group, Random random) {
    List<String> values = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      values.add(group.values().get(random.nextInt(group.values().size())).id());
    }
    if (random.nextInt(5) == 0) {
      values.add(SearchDocument.NOT_STATED);
    }
    if (random.nextInt(8) == 0) {
      values.add("__proto__");
    }
    return values;
  }

  /** Words, beginnings, slips and nonsense. */
  static List<String> queries(long seed) {
    List<String> queries = new ArrayList<>(SearchIndexTest.HOSTILE);
    queries.addAll(
        List.of(
            "speech therapy",
            "can my son get transport to school",
            "the",
            "who is it for",
            "children’s clubs",
            "cafe lodz",
            "ORGANISE organizing",
            "swiming clubb for autsitc childern",
            "therap",
            "sp",
            "filosophy fysiotherapy",
            "EHCP",
            "24 7",
            "autism",
            "autism group",
            "autism club for deaf 8 year old in Northbrook",
            "groups in Ashford",
            "school in Ashford for the deaf that is special",
            "after school special club school",
            "autism club after school in Ashford",
            "loop group hearing Northbrook hearing",
            "disabled dissabled disabling",
            "group activity",
            "deaf toddler under 5 Ashford Northbrook hoist 3 year old over 2 hearing loop",
            "Northbrook over 16"));
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      StringBuilder query = new StringBuilder();
      for (int words = 1 + random.nextInt(5); words > 0; words--) {
        query.append(mangled(SampleDocuments.word(random), random)).append(' ');
      }
      queries.add(query.toString());
    }
    return queries;
  }

  /** The word itself, its beginning, or the word with a slip or two. */
  private static String mangled(String word, Random random) {
    StringBuilder text = new StringBuilder(word);
    int place = random.nextInt(word.length());
    return switch (random.nextInt(12)) {
      case 0 -> word.substring(0, place + 1);
      case 1 -> text.deleteCharAt(place).toString();
      case 2 -> text.insert(place, "e").toString();
      case 3 -> text.reverse().toString();
      case 4 -> text.replace(place, place + 1, "x").insert(0, "q").toString();
      case 5 -> text.replace(0, 1, "z").toString();
      case 6 -> text.deleteCharAt(0).toString();
      case 7 -> text.insert(0, (char) ('a' + random.nextInt(26))).toString();
      case 8 -> text.insert(1, text.charAt(0)).deleteCharAt(0).toString();
      default -> word;
    };
  }
}
