package org.localoffer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a whole content folder of invented entries: {@code java GenerateContent.java COUNT FOLDER
 * [SEED]}. The same numbers give the same bytes; build it with {@code --today 2026-11-21}.
 */
public final class GenerateContent {

  /** The fixed day from which all dates are counted. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** As in the directories that were looked at: one organisation to three to five services. */
  private static final int SERVICES_OF_AN_ORGANISATION = 4;

  private static final int GUIDES = 12;
  private static final int NEWS = 10;

  private final Path folder;
  private final Chance chance;
  private final Names names;
  private final PlainEnglish english;

  private GenerateContent(Path folder, long seed) {
    this.folder = folder;
    this.chance = new Chance(seed);
    this.names = new Names(chance);
    this.english = new PlainEnglish(chance, names);
  }

  /** Runs with the arguments COUNT FOLDER [SEED]. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: java GenerateContent.java COUNT FOLDER [SEED]");
      System.exit(2);
    }
    int count = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    Path folder = Path.of(arguments[1]);
    if (Files.exists(folder.resolve("services"))) {
      System.err.println(folder + " has services already; name an empty folder");
      System.exit(2);
    }
    new GenerateContent(folder, seed).write(count);
  }

  private void write(int count) throws IOException {
    vocabularies();
    List<String> organisations = organisations(1 + count / SERVICES_OF_AN_ORGANISATION);
    List<String> services = services(count, organisations);
    guides();
    news();
    glossary();
    site(services);
  }

  private void vocabularies() throws IOException {
    file("vocabulary/categories.yaml", Terms.yaml(Terms.CATEGORIES));
    file("vocabulary/needs.yaml", Terms.yaml(Terms.NEEDS));
    file("vocabulary/stages.yaml", Terms.yaml(Terms.STAGES));
    file("vocabulary/support_levels.yaml", Terms.yaml(Terms.SUPPORT_LEVELS));
    file("vocabulary/access_features.yaml", Terms.yaml(Terms.ACCESS_FEATURES));
    file("vocabulary/referral_routes.yaml", Terms.yaml(Terms.REFERRAL_ROUTES));
    file("vocabulary/funding.yaml", Terms.yaml(Terms.FUNDING));
    file("vocabulary/short_break_kinds.yaml", Terms.yaml(Terms.SHORT_BREAK_KINDS));
    file("vocabulary/adulthood_outcomes.yaml", Terms.yaml(Terms.ADULTHOOD_OUTCOMES));
    file("vocabulary/setting_kinds.yaml", Terms.yaml(Terms.SETTING_KINDS));
    file("vocabulary/ehc_plan.yaml", Terms.yaml(Terms.EHC_PLAN));
    file("vocabulary/organisation_kinds.yaml", Terms.yaml(Terms.ORGANISATION_KINDS));
    StringBuilder areas = new StringBuilder();
    for (String town : names.towns()) {
      areas.append("- {slug: %s, name: %s}\n".formatted(Names.slug(town), town));
    }
    file("vocabulary/areas.yaml", areas + "- {slug: county-wide, name: The whole county}\n");
  }

  private List<String> organisations(int count) throws IOException {
    List<String> kinds = Terms.paths(Terms.ORGANISATION_KINDS);
    List<String> slugs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = names.unique(english.say("organisation"));
      String slug = Names.slug(name);
      Yaml yaml = new Yaml().field("name", name).raw("kind", chance.of(kinds));
      yaml.field("summary", english.say("summary"));
      yaml.raw("website", "https://www." + slug + ".example/");
      yaml.block("description", english.text(chance.between(20, 90)));
      file("organisations/" + slug + ".yaml", yaml.toString());
      slugs.add(slug);
    }
    return slugs;
  }

  /** Two in three entries are YAML alone, the others have their Markdown below the fields. */
  private List<String> services(int count, List<String> organisations) throws IOException {
    List<String> categories = Terms.leaves(Terms.CATEGORIES);
    List<String> slugs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = names.unique(english.say("what"));
      String category = chance.of(categories);
      ServiceEntry entry = new ServiceEntry(chance, names, english);
      String fields = entry.fields(name, category, chance.of(organisations));
      String path = "services/" + category.substring(0, category.indexOf('/')) + "/";
      path += Names.slug(name);
      if (chance.in(67)) {
        file(path + ".yaml", fields + new Yaml().block("description", entry.description()));
      } else {
        file(path + ".md", "---\n" + fields + "---\n\n" + entry.description());
      }
      slugs.add(Names.slug(name));
    }
    return slugs;
  }

  private void guides() throws IOException {
    for (int i = 1; i <= GUIDES; i++) {
      Yaml yaml = new Yaml();
      yaml.field("title", "Guide %d: how we help %s".formatted(i, english.say("topic")));
      yaml.field("summary", english.say("summary"));
      yaml.raw("audience", i % 4 == 0 ? "young-people" : "families");
      yaml.raw("order", String.valueOf(i));
      yaml.raw("checked", "{on: " + TODAY.minusDays(i) + "}");
      file("guides/guide-" + i + ".md", "---\n" + yaml + "---\n\n" + english.text(600));
    }
  }

  private void news() throws IOException {
    for (int i = 1; i <= NEWS; i++) {
      LocalDate on = TODAY.minusDays(i * 17L);
      Yaml yaml = new Yaml();
      yaml.field("title", "News of " + on + " from " + names.place());
      yaml.field("summary", english.say("summary"));
      yaml.raw("on", on.toString());
      file("news/" + on + "-news.md", "---\n" + yaml + "---\n\n" + english.text(120));
    }
  }

  private void glossary() throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (String terms : List.of(Terms.NEEDS, Terms.FUNDING, Terms.ADULTHOOD_OUTCOMES)) {
      for (String line : terms.lines().toList()) {
        yaml.append("- term: ").append(Yaml.scalar(line.strip().split(" = ")[1])).append('\n');
        yaml.append("  meaning: ").append(Yaml.scalar(english.paragraph(1))).append('\n');
      }
    }
    file("glossary.yaml", yaml.toString());
  }

  private void site(List<String> services) throws IOException {
    file(
        "site.yaml",
        """
        title: Invented Local Offer
        base_url: https://localoffer.invented.example/
        demonstration: true
        authority: {name: Invented County Council, short_name: Invented}
        contact:
          name: Local Offer team
          phone: "01632 960100"
          email: localoffer@invented.example
          address: [County Hall, %s]
        advice_service: %s
        parent_forum: %s
        review_months: 6
        feedback_email: comments@invented.example
        paper_copies: Phone us, and we print the pages that you want.
        languages: [en]
        theme: {brand_colour: "#1d5a4c"}
        """
            .formatted(names.towns().getFirst(), services.getFirst(), services.getLast()));
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path.toLowerCase(Locale.ROOT));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
