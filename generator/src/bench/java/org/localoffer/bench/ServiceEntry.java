package org.localoffer.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the entry of one service: most fields of the format, each as often as councils use it. */
final class ServiceEntry {

  /** With the words of the other fields, an entry has about 250. */
  private static final int WORDS_OF_DESCRIPTION = 140;

  /** The fixed day from which dates are counted. */
  private static final LocalDate TODAY = GenerateContent.TODAY;

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final List<String> CATEGORIES = Terms.leaves(Terms.CATEGORIES);
  private static final List<String> NEEDS = Terms.paths(Terms.NEEDS);
  private static final List<String> STAGES = Terms.paths(Terms.STAGES);
  private static final List<String> ACCESS = Terms.paths(Terms.ACCESS_FEATURES);
  private static final List<String> ROUTES = Terms.paths(Terms.REFERRAL_ROUTES);
  private static final List<String> FUNDING = Terms.paths(Terms.FUNDING);
  private static final List<String> BREAKS = Terms.paths(Terms.SHORT_BREAK_KINDS);
  private static final List<String> ADULTHOOD = Terms.paths(Terms.ADULTHOOD_OUTCOMES);

  private final Chance chance;
  private final Names names;
  private final PlainEnglish english;
  private final List<String> areas;
  private final Yaml yaml = new Yaml();
  private final LocalDate checked;
  private final String domain;

  ServiceEntry(Chance chance, Names names, PlainEnglish english) {
    this.chance = chance;
    this.names = names;
    this.english = english;
    this.areas = names.towns().stream().map(Names::slug).toList();
    this.checked = TODAY.minusDays(chance.between(1, 170));
    this.domain = Names.slug(names.place() + chance.of("clubs", "care", "kids", "family", ""));
  }

  /** The fields, without the description. */
  String fields(String name, String category, String organisation) {
    yaml.field("name", name);
    yaml.field("summary", shortened(english.say("summary")));
    yaml.raw("organisation", organisation);
    yaml.list("categories", categories(category));
    yaml.raw("checked", "{on: " + checked + ", by: " + english.say("role") + "}");
    status();
    if (chance.in(15)) {
      yaml.list("also_known_as", List.of(names.place() + " " + english.say("session")));
    }
    yaml.list("needs", chance.in(25) ? List.of("any") : chance.some(1, 4, NEEDS.subList(1, 16)));
    ages();
    criteria(chance.of("universal", "universal", "targeted", "specialist", ""));
    cost();
    places();
    opening();
    contacts();
    links();
    special(category);
    return yaml.toString();
  }

  /** The description in Markdown. */
  String description() {
    return english.text(WORDS_OF_DESCRIPTION + chance.between(-70, 70));
  }

  private List<String> categories(String category) {
    String other = chance.of(CATEGORIES);
    return chance.in(25) && !other.equals(category) ? List.of(category, other) : List.of(category);
  }

  private void status() {
    if (chance.in(6)) {
      yaml.raw("status", chance.of("full", "temporarily_closed"));
      yaml.field("status_note", english.capital(english.say("remedy")) + ".");
    }
    if (chance.in(5)) {
      yaml.raw("visible", "{from: 2025-01-06, until: " + TODAY.plusDays(chance.below(900)) + "}");
    }
  }

  private void ages() {
    int from = chance.of(List.of(0, 0, 2, 4, 5, 8, 11, 14, 16));
    int to = chance.of(List.of(5, 11, 16, 18, 19, 25, 25));
    if (chance.in(90)) {
      yaml.raw("ages", "{from: " + Math.min(from, to) + ", to: " + Math.max(from, to) + "}");
    }
    if (chance.in(60)) {
      yaml.list("stages", chance.some(1, 3, STAGES));
    }
  }

  private void criteria(String level) {
    if (!level.isEmpty()) {
      yaml.raw("support_level", level);
    }
    if (chance.in(60)) {
      yaml.raw("ehc_plan", chance.of("not-needed", "not-needed", "helps", "required"));
    }
    if (chance.in(50)) {
      yaml.raw("diagnosis", "not-needed");
    }
    if (level.equals("targeted") || level.equals("specialist") || chance.in(20)) {
      yaml.field("eligibility", english.say("eligibility"));
      yaml.field("decided_by", english.say("decides"));
      referral();
    }
  }

  private void referral() {
    yaml.line("referral:");
    yaml.list("  routes", chance.some(1, 3, ROUTES));
    yaml.field("  how", english.say("how"));
    if (chance.in(30)) {
      yaml.raw("  form_url", "https://www." + domain + ".example/form");
    }
    if (chance.in(60)) {
      String wait = Yaml.scalar(english.capital(english.say("wait")));
      yaml.raw("  wait", "{text: " + wait + ", as_of: " + checked + "}");
    }
  }

  private void cost() {
    if (chance.in(45)) {
      yaml.line("cost: {free: true}");
    } else if (chance.in(75)) {
      yaml.line("cost:");
      yaml.line("  free: false");
      yaml.line("  options:");
      for (int i = chance.between(1, 3); i > 0; i--) {
        yaml.line(
            "    - {amount: %d.%s, per: %s}"
                .formatted(
                    chance.between(1, 60), chance.of("00", "50"), chance.of("session", "day")));
      }
      if (chance.in(40)) {
        yaml.list("  funding", chance.some(1, 2, FUNDING));
      }
    }
  }

  private void places() {
    if (chance.in(92)) {
      yaml.line("locations:");
      int count = chance.in(70) ? 1 : chance.between(2, 4);
      for (int i = 0; i < count; i++) {
        place(chance.in(85) ? "physical" : chance.of("online", "home", "phone", "outreach"));
      }
    }
    if (chance.in(35)) {
      yaml.list("areas", chance.in(40) ? List.of("county-wide") : chance.some(1, 3, areas));
    }
  }

  private void place(String kind) {
    yaml.field("  - name", names.place() + " " + chance.of("Hall", "Centre", "House", "School"));
    yaml.raw("    kind", kind);
    if (!kind.equals("physical")) {
      return;
    }
    int town = chance.below(areas.size());
    yaml.list("    address", List.of(names.street(), names.towns().get(town)));
    yaml.raw("    postcode", postcode(town));
    yaml.raw("    area", areas.get(town));
    if (chance.in(80)) {
      yaml.raw("    latitude", "52." + chance.between(1000, 4999));
      yaml.raw("    longitude", "-0." + chance.between(5000, 9999));
    }
    if (chance.in(6)) {
      yaml.raw("    hide_address", "true");
    }
    access();
    if (chance.in(40)) {
      yaml.field("    travel", english.paragraph(1));
    }
  }

  private String postcode(int town) {
    String letters = "ABDEFGHJLNPQRSTUWXYZ";
    char first = letters.charAt(chance.below(letters.length()));
    char second = letters.charAt(chance.below(letters.length()));
    return "ZZ" + (town + 1) + " " + chance.between(1, 9) + first + second;
  }

  private void access() {
    List<String> features = new ArrayList<>();
    for (String feature : chance.some(0, 7, ACCESS)) {
      features.add(feature + ": " + (chance.in(75) ? "yes" : "no"));
    }
    if (!features.isEmpty()) {
      yaml.raw("    access", "{" + String.join(", ", features) + "}");
    }
  }

  private void opening() {
    if (chance.in(70)) {
      yaml.line("opening:");
      for (int i = chance.between(1, 3); i > 0; i--) {
        int opens = chance.between(8, 17);
        yaml.line(
            "  - {days: %s, opens: \"%02d:%s\", closes: \"%02d:00\", when: %s}"
                .formatted(
                    chance.some(1, 5, DAYS),
                    opens,
                    chance.of("00", "30"),
                    opens + chance.between(1, 4),
                    chance.of("term-time", "all-year", "school-holidays")));
      }
    }
    if (chance.in(12)) {
      yaml.field("opening_note", english.paragraph(1));
    }
  }

  private void contacts() {
    yaml.line("contacts:");
    for (int i = chance.between(1, 2); i > 0; i--) {
      String person = chance.in(50) ? "name: " + names.person() + ", " : "";
      yaml.line(
          "  - {%srole: %s, phone: \"01632 960%03d\", email: %s@%s.example, public: %s}"
              .formatted(
                  person,
                  english.say("role"),
                  chance.below(1000),
                  chance.of("hello", "info", "office", "team"),
                  domain,
                  chance.in(92)));
    }
    if (chance.in(75)) {
      yaml.raw("website", "https://www." + domain + ".example/");
    }
  }

  private void links() {
    if (chance.in(15)) {
      String label = english.capital(english.say("session")) + " times for " + names.place();
      yaml.line("links: [{label: " + label + ", url: https://www." + domain + ".example/times}]");
    }
    if (chance.in(40)) {
      yaml.line("languages: [" + chance.of("en", "en, bsl", "en, ur", "en, pl, so") + "]");
    }
  }

  private void special(String category) {
    if (category.startsWith("short-breaks")) {
      yaml.line("short_break: {kinds: %s, times: [weekend]}".formatted(chance.some(1, 2, BREAKS)));
    }
    if (category.startsWith("adulthood")) {
      yaml.list("adulthood", chance.some(1, 2, ADULTHOOD));
    }
    if (category.endsWith("-schools")) {
      yaml.line("education:");
      String kind = category.contains("special") ? "special-school" : "mainstream-school";
      yaml.raw("  setting", kind);
      yaml.line("  phases: [primary, secondary]");
      yaml.raw("  sen_unit", String.valueOf(chance.in(20)));
      yaml.raw("  senco", "{email: senco@" + domain + ".example}");
      yaml.line("questions:");
      for (String question : List.of("identify", "support", "progress", "access", "moving-on")) {
        yaml.field("  " + question, english.paragraph(1));
      }
    }
    if (chance.in(20)) {
      yaml.field("notes", english.paragraph(1));
    }
  }

  private static String shortened(String summary) {
    return summary.length() <= 250 ? summary : summary.substring(0, 249) + ".";
  }
}
