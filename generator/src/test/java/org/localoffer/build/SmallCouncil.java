package org.localoffer.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.localoffer.build.BuildOutcome.Built;
import org.localoffer.output.OutputFile;
import org.localoffer.render.Assets;
import org.localoffer.render.TemplateSet;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.MemorySources;
import org.localoffer.source.TemplateFiles;

/** A whole site from a few files that a test writes, with the real templates. */
final class SmallCouncil {

  /** The day for which every test builds. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** Adds or replaces a file of the content folder. */
  SmallCouncil with(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** A service with the fields that it must have, and more. */
  SmallCouncil service(String slug, String name, String more) {
    return with(
        "services/" + slug + ".yaml",
        "name: "
            + name
            + "\nsummary: Help for families.\norganisation: trust\ncategories: [clubs]\n"
            + (more.contains("checked:") ? "" : "checked: {on: 2026-11-02, by: Officer}\n")
            + more);
  }

  /** The finished pages by path; the build's own check of them has found nothing wrong. */
  SortedMap<String, Document> pages() throws IOException {
    TemplateFiles templates = TemplateFiles.bundled();
    BuildInputs inputs =
        new BuildInputs(
            MemorySources.of(files),
            new TemplateSet(templates.templates(), templates.styles(), templates.assets()),
            BuiltIn.text(Assets.GOVUK_CSS_RESOURCE),
            TODAY,
            null,
            "site");
    try (SiteBuild build = new SiteBuild()) {
      BuildOutcome outcome = build.build(inputs, StepListener.NONE);
      if (!(outcome instanceof Built built)) {
        throw new AssertionError("not built: " + outcome);
      }
      return parse(built);
    }
  }

  private static SortedMap<String, Document> parse(Built built) {
    SortedMap<String, Document> pages = new TreeMap<>();
    for (OutputFile file : built.tree().files()) {
      if (file.path().isHtml()) {
        pages.put(file.path().value(), Jsoup.parse(file.text()));
      }
    }
    return pages;
  }

  /** What every site needs: {@code site.yaml} with these lines more. */
  static SmallCouncil named(String moreOfSite) {
    return new SmallCouncil()
        .with(
            "site.yaml",
            """
            title: Eastshire Local Offer
            authority: {name: Eastshire Council}
            contact: {phone: "01632 960000"}
            """
                + moreOfSite);
  }

  /** With vocabularies, an organisation, and one service that advises. */
  static SmallCouncil withServices(String moreOfSite) {
    SmallCouncil council = named("advice_service: advice\n" + moreOfSite);
    Map.of(
            "categories", "- {slug: clubs, name: Clubs}\n- {slug: health, name: Health}",
            "support_levels",
                "- {slug: everyone, name: For everyone}\n- {slug: few, name: For a few}",
            "short_break_kinds", "- {slug: night, name: Overnight}\n- {slug: day, name: Daytime}",
            "adulthood_outcomes", "- {slug: work, name: Work}\n- {slug: home, name: A home}",
            "referral_routes", "- {slug: self, name: You}",
            "stages", "- {slug: school, name: School}",
            "needs", "- {slug: autism, name: Autism}")
        .forEach((name, text) -> council.with("vocabulary/" + name + ".yaml", text + "\n"));
    return council
        .with("organisations/trust.yaml", "name: Eastshire Trust\n")
        .service(
            "advice",
            "Eastshire SEND Advice",
            "contacts: [{name: Line, phone: \"01632 960001\"}]\n");
  }
}
