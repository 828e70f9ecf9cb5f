package org.localoffer.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names as a council's directory has them: few words, some of them in very many names. */
final class SampleNames {

  private static final String[] TOPICS =
      ("Speech and Language Therapy|Occupational Therapy|Autism|Autism Outreach|Sensory Support|Short"
              + " Breaks|Saturday Play|Swimming|Wheelchair Basketball|Educational Psychology|Portage|"
              + "Early Years Inclusion|Supported Living|Supported Internships|Travel Training|Sleep|"
              + "Parents' and Carers'|Young Carers|Makaton Singing|Deaf Children's|Visual Impairment|"
              + "Counselling|Youth|Holiday Activity|Physiotherapy|Community Nursing|Music|Drama|"
              + "Trampolining|Special Educational Needs|Advice and Information|Family Support")
          .split("\\|");

  private static final String[] KINDS =
      ("Service|Group|Club|Team|School|Centre|Drop-in|Support Group|Support Service|Playgroup|Hub|"
              + "Course for Parents|Advisers|Café|Sessions at the Library|College|Clinic")
          .split("\\|");

  private static final String[] PLACES =
      ("Northbrook|Ashford|Millbridge|Upper Stow|Lower Stow|Kingsthorpe|St Mary's|St John's|Bluebell|"
              + "Riverside|Oak Tree|The Willows|Meadow View|Woodlands|East Haddon|Great Billing")
          .split("\\|");

  private SampleNames() {}

  /** Terms first, then entries, as a site gives them. */
  static List<Suggestion> generated(int entries, long seed) {
    Random random = new Random(seed);
    List<Suggestion> names = new ArrayList<>();
    for (String topic : TOPICS) {
      names.add(
          new Suggestion(topic, List.of(acronym(topic)), "categories/" + names.size(), "Category"));
    }
    for (int i = 0; i < entries; i++) {
      names.add(entry(i, random));
    }
    return names;
  }

  private static Suggestion entry(int i, Random random) {
    String name = pick(TOPICS, random) + ' ' + pick(KINDS, random);
    String place = pick(PLACES, random);
    String rare = random.nextInt(3) == 0 ? rare(random) + ' ' : "";
    String whole =
        switch (random.nextInt(3)) {
          case 0 -> rare + place + ' ' + name;
          case 1 -> rare + name + ", " + place;
          default -> rare + name;
        };
    String slug = String.join("-", new WordSplitter().words(whole));
    List<String> also = random.nextInt(6) == 0 ? List.of(acronym(name)) : List.of();
    return new Suggestion(
        whole, also, "services/" + slug + "-" + i + ".html", place + " " + rare(random) + " Trust");
  }

  private static String rare(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append("bcdfghklmnprstw".charAt(random.nextInt(15)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String acronym(String text) {
    StringBuilder letters = new StringBuilder();
    for (String word : text.split(" ")) {
      letters.append(word.charAt(0));
    }
    return letters.toString();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
