package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents for tests: written ones of one line, and generated ones from a seed. */
final class SampleDocuments {

  static final SearchSchema SCHEMA =
      new SearchSchema(
          List.of(
              new SearchField("title", 8),
              new SearchField("summary", 3),
              new SearchField("description", 1)),
          List.of(
              group("kind", FacetKind.TOPIC, 1.25f, 0, "therapy", "school", "club"),
              group("area", FacetKind.CONDITION, 0, 0.5f, "northbrook", "ashford", "everywhere"),
              new FacetGroup(
                  "age",
                  "Age",
                  FacetKind.CONDITION,
                  0,
                  0.45f,
                  IntStream.rangeClosed(0, 25)
                      .mapToObj(age -> new FacetValue("" + age, "Age " + age, 0, false))
                      .toList()),
              group("access", FacetKind.TRAIT, 1, 0, "hoist", "loop"),
              group("need", FacetKind.PERSON, 1.5f, 0.4f, "autism", "hearing", "any")));

  /** Words that mean others, places, ages and filters. */
  static final SearchLanguage LANGUAGE =
      new SearchLanguage(
          List.of(
              phrase("SALT", List.of("speech and language therapy", "speech therapist"), List.of()),
              phrase("someone to talk to", List.of("counselling", "mental health"), List.of()),
              phrase("can't sleep", List.of("sleep"), List.of()),
              phrase("respite", List.of("short break", "breaks"), List.of()),
              phrase("not talking", List.of("speech", "communication"), List.of()),
              phrase("transport to school", List.of("travel", "school transport"), List.of()),
              phrase("therapy", List.of(), List.of(choice("kind", "therapy"))),
              phrase("special school", List.of(), List.of(choice("kind", "school"))),
              phrase("club after school", List.of("breaks"), List.of(choice("kind", "club"))),
              phrase("=disabled", List.of("wheelchair"), List.of(choice("access", "hoist"))),
              phrase("disability", List.of("SEND"), List.of()),
              phrase("Northbrook", List.of(), List.of(choice("area", "northbrook"))),
              phrase("Ashford", List.of(), List.of(choice("area", "ashford"))),
              phrase("hoist", List.of(), List.of(choice("access", "hoist"))),
              phrase(
                  "wheelchair user",
                  List.of("wheelchair"),
                  List.of(choice("kind", "school"), choice("access", "hoist"))),
              phrase("autism", List.of("autistic"), List.of(choice("need", "autism"))),
              phrase("deaf", List.of("hearing"), List.of(choice("need", "hearing"))),
              phrase(
                  "autism club",
                  List.of(),
                  List.of(choice("need", "autism"), choice("kind", "club"))),
              phrase("hearing loop", List.of(), List.of(choice("access", "loop"))),
              phrase("toddler", List.of("nursery"), List.of(choice("age", "1", "2", "3"))),
              phrase("# year old", List.of(), List.of(number(Phrase.Number.AT))),
              phrase("# yo", List.of(), List.of(number(Phrase.Number.AT))),
              phrase("under #", List.of(), List.of(number(Phrase.Number.BELOW))),
              phrase("# plus", List.of(), List.of(number(Phrase.Number.FROM))),
              phrase("# to #", List.of(), List.of(number(Phrase.Number.BETWEEN))),
              phrase("aged # to #", List.of(), List.of(number(Phrase.Number.BETWEEN))),
              phrase("year 3", List.of(), List.of(choice("age", "7", "8"))),
              phrase("over #", List.of(), List.of(number(Phrase.Number.FROM)))),
          List.of("son", "daughter", "special sensory", "extra needs", "waiting # years"),
          List.of("group", "groups", "activity"),
          List.of(
              new SearchAnswer(
                  List.of("SENCO", "special teacher"), "SENCO", "Who helps.", "glossary.html"),
              new SearchAnswer(
                  List.of("SALT"), "SALT", "Speech and <language> therapy.", "glossary.html")));

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
        Map.of("summary", summary, "organisation", "Bluebell Trust"),
        Map.of());
  }

  /** The files of documents with these titles and nothing else. */
  static List<SearchFile> export(String... titles) {
    List<SearchDocument> documents = new ArrayList<>();
    for (String title : titles) {
      documents.add(document(title, ".", "."));
    }
    try (SearchIndex index = SearchIndex.build(SCHEMA, documents, SearchLanguage.PLAIN)) {
      return SearchExport.export(index);
    }
  }

  private static FacetGroup group(
      String name, FacetKind kind, float weight, float loss, String... values) {
    List<FacetValue> all = new ArrayList<>();
    for (String value : values) {
      all.add(
          new FacetValue(
              value, "The " + value, 0, value.equals("everywhere") || value.equals("any")));
    }
    return new FacetGroup(name, name, kind, weight, loss, all);
  }

  private static Phrase phrase(String say, List<String> means, List<Phrase.Choice> choices) {
    return new Phrase(
        say,
        means.stream().map(text -> new Phrase.Meaning(text, text.length() % 2 == 0)).toList(),
        choices);
  }

  private static Phrase.Choice choice(String group, String... values) {
    return new Phrase.Choice(group, List.of(values), Phrase.Number.NONE);
  }

  private static Phrase.Choice number(Phrase.Number number) {
    return new Phrase.Choice("age", List.of(), number);
  }

  /** {@code count} documents of common words and of some that only few of them have. */
  static List<SearchDocument> generated(int count, long seed) {
    Random random = new Random(seed);
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SearchDocument plain =
          document(
              "entry-" + i,
              text(random, 1 + random.nextInt(6)),
              text(random, 5 + random.nextInt(20)),
              text(random, random.nextInt(200)));
      documents.add(
          new SearchDocument(
              plain.id(),
              plain.title(),
              plain.address(),
              plain.text(),
              facets(random),
              plain.shown(),
              numbers(random, i)));
    }
    return documents;
  }

  /** One in ten has none of a group, one in five has not said. */
  private static Map<String, List<String>> facets(Random random) {
    Map<String, List<String>> facets = new HashMap<>();
    for (FacetGroup group : SCHEMA.groups()) {
      int chance = random.nextInt(10);
      if (chance > 0) {
        facets.put(
            group.name(),
            chance < 3 ? List.of(SearchDocument.NOT_STATED) : some(group.values(), random));
      }
    }
    return facets;
  }

  private static List<String> some(List<FacetValue> values, Random random) {
    int from = random.nextInt(values.size());
    int to = from + 1 + random.nextInt(Math.min(8, values.size() - from));
    return values.subList(from, to).stream().map(FacetValue::id).toList();
  }

  private static Map<String, List<Integer>> numbers(Random random, int i) {
    Map<String, List<Integer>> numbers = new HashMap<>();
    numbers.put("name", List.of((i * 7_919) % 10_007));
    if (random.nextInt(5) > 0) {
      numbers.put("checked", List.of(20_000 + random.nextInt(700)));
      numbers.put(
          "position", List.of(524_000 + random.nextInt(5_000), -9_000 + random.nextInt(5_000)));
    }
    return numbers;
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
