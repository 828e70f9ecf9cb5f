package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents for tests: written ones of one line, and generated ones from a seed. */
final class SampleDocuments {

  static final SearchSchema SCHEMA =
      new SearchSchema(
          List.of(
              new SearchField("title", 8),
              new SearchField("summary", 3),
              new SearchField("description", 1)));

  private static final String[] WORDS =
      ("speech language therapy therapies therapist autism autistic school schools special sensory"
              + " play club clubs saturday holiday activity activities swimming disabled disability"
              + " children children's child families family support group groups parents carers carer"
              + " short break breaks respite transport travel training wheelchair hoist accessible"
              + " hearing deaf visual impairment communication behaviour learning difficulties nurse"
              + " health visitor paediatric physiotherapy occupational portage nursery early years"
              + " college supported internship employment adulthood mental counselling anxiety sleep"
              + " education psychology assessment plan plans EHC SEND SENCO advice information"
              + " Northbrook Ashford Millbridge Café Ł\u00f3d\u017a organise organize advisor befriending"
              + " the and for with of a to in is our who on by at from")
          .split(" ");

  private SampleDocuments() {}

  /** A document whose id is its title, in lower case with hyphens. */
  static SearchDocument document(String title, String summary, String description) {
    String id = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return document(id, title, summary, description);
  }

  static SearchDocument document(String id, String title, String summary, String description) {
    return new SearchDocument(
        id,
        title,
        "services/" + id + ".html",
        Map.of(
            "title", List.of(title),
            "summary", List.of(summary),
            "description", List.of(description)),
        Map.of(),
        Map.of("summary", summary, "organisation", "Bluebell Trust"));
  }

  /** {@code count} documents of common words and of some that only few of them have. */
  static List<SearchDocument> generated(int count, long seed) {
    Random random = new Random(seed);
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(
          document(
              "entry-" + i,
              text(random, 1 + random.nextInt(6)),
              text(random, 5 + random.nextInt(20)),
              text(random, random.nextInt(200))));
    }
    return documents;
  }

  /** A word of the documents: common ones often, made-up ones now and then. */
  static String word(Random random) {
    if (random.nextInt(8) == 0) {
      StringBuilder rare = new StringBuilder();
      int syllables = 1 + random.nextInt(4);
      for (int i = 0; i < syllables; i++) {
        rare.append("bcdfghlmnprst".charAt(random.nextInt(13)));
        rare.append("aeiou".charAt(random.nextInt(5)));
      }
      return rare.toString();
    }
    double rank = Math.pow(WORDS.length, random.nextDouble()) - 1;
    return WORDS[WORDS.length - 1 - (int) rank];
  }

  static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word(random));
    }
    return text.isEmpty() ? "." : text.toString();
  }
}
