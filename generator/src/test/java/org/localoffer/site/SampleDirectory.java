package org.localoffer.site;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Answer;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Contact;
import org.localoffer.directory.Cost;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Education;
import org.localoffer.directory.Feedback;
import org.localoffer.directory.Formats;
import org.localoffer.directory.GlossaryTerm;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Link;
import org.localoffer.directory.Location;
import org.localoffer.directory.News;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.Picture;
import org.localoffer.directory.PostcodeTable;
import org.localoffer.directory.Referral;
import org.localoffer.directory.RichText;
import org.localoffer.directory.SafeHtml;
import org.localoffer.directory.Service;
import org.localoffer.directory.ShortBreak;
import org.localoffer.directory.Site;
import org.localoffer.directory.SitePages;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.Timeline;
import org.localoffer.directory.Vocabulary;
import org.localoffer.directory.VocabularyName;

/** A small county by hand: vocabularies, organisations and a site, to which tests add entries. */
public final class SampleDirectory {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private final Map<VocabularyName, List<Term>> terms = new EnumMap<>(VocabularyName.class);
  private final List<Service> services = new ArrayList<>();
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Guide> guides = new ArrayList<>();
  private final List<News> news = new ArrayList<>();
  private final List<Feedback> feedback = new ArrayList<>();
  private final List<GlossaryTerm> glossary = new ArrayList<>();
  private final List<Timeline> timelines = new ArrayList<>();
  private @Nullable String baseUrl;
  private boolean demonstration = true;
  private @Nullable String brandColour;
  private SitePages pages = SitePages.EMPTY;

  public final Organisation trust = organisation("bluebell-trust", "Bluebell Trust");
  public final Organisation council = organisation("northshire", "Northshire Council");
  public final Term shortBreaks =
      term(VocabularyName.CATEGORIES, "short-breaks", "Short breaks", null);
  public final Term clubs =
      term(VocabularyName.CATEGORIES, "short-breaks/clubs", "Clubs", shortBreaks);
  public final Term education = term(VocabularyName.CATEGORIES, "education", "Education", null);
  public final Term anyNeed = term(VocabularyName.NEEDS, "any", "Any need", null);
  public final Term communication =
      term(VocabularyName.NEEDS, "communication", "Communication and interaction", null);
  public final Term autism = term(VocabularyName.NEEDS, "autism", "Autism", communication);
  public final Term primary = term(VocabularyName.STAGES, "primary", "Primary", null);
  public final Term secondary = term(VocabularyName.STAGES, "secondary", "Secondary", null);
  public final Term targeted = term(VocabularyName.SUPPORT_LEVELS, "targeted", "Extra help", null);
  public final Term northbrook = term(VocabularyName.AREAS, "northbrook", "Northbrook", null);
  public final Term countyWide =
      term(VocabularyName.AREAS, "county-wide", "All of Northshire", null);
  public final Term stepFree =
      term(VocabularyName.ACCESS_FEATURES, "step-free", "Step-free entrance", null);
  public final Term changingPlaces =
      term(VocabularyName.ACCESS_FEATURES, "changing-places", "Changing Places toilet", null);
  public final Term hearingLoop =
      term(VocabularyName.ACCESS_FEATURES, "hearing-loop", "Hearing loop", null);
  public final Term byYourself =
      term(VocabularyName.REFERRAL_ROUTES, "self", "You can ask yourself", null);
  public final Term school = term(VocabularyName.REFERRAL_ROUTES, "school", "Your school", null);
  public final Term noPlan = term(VocabularyName.EHC_PLAN, "not-needed", "No plan needed", null);
  public final Term noDiagnosis =
      term(VocabularyName.DIAGNOSIS, "not-needed", "No diagnosis needed", null);
  public final Term directPayment =
      term(VocabularyName.FUNDING, "direct-payment", "Direct payment", null);
  public final Term activity = term(VocabularyName.SHORT_BREAK_KINDS, "activity", "Activity", null);
  public final Term community =
      term(VocabularyName.ADULTHOOD_OUTCOMES, "community", "Community", null);
  public final Term specialSchool =
      term(VocabularyName.SETTING_KINDS, "special-school", "Special school", null);
  public final Term involve =
      term(VocabularyName.QUESTIONS, "involve", "How will we be involved?", null);

  /** A term, added to its vocabulary. */
  public Term term(VocabularyName vocabulary, String path, String name, @Nullable Term parent) {
    int depth = parent == null ? 0 : parent.depth() + 1;
    Term term =
        new Term(
            vocabulary,
            path,
            name,
            "",
            List.of(),
            parent,
            depth,
            false,
            AgeRange.NOT_STATED,
            false);
    terms.computeIfAbsent(vocabulary, key -> new ArrayList<>()).add(term);
    return term;
  }

  /** An organisation, added to the directory. */
  public Organisation organisation(String slug, String name) {
    Organisation organisation =
        new Organisation(
            new Slug(slug),
            "organisations/" + slug + ".yaml",
            name,
            null,
            "",
            null,
            List.of(),
            RichText.EMPTY);
    organisations.add(organisation);
    return organisation;
  }

  /** A service of the trust in {@link #clubs}, added to the directory. */
  public SampleDirectory service(String slug, String name, Consumer<ServiceSample> more) {
    ServiceSample sample = new ServiceSample(slug, name, trust, clubs);
    more.accept(sample);
    services.add(sample.service());
    return this;
  }

  public SampleDirectory service(String slug, String name) {
    return service(slug, name, sample -> {});
  }

  public SampleDirectory guide(Guide guide) {
    guides.add(guide);
    return this;
  }

  public SampleDirectory glossary(String term, RichText meaning) {
    glossary.add(new GlossaryTerm(term, List.of(), meaning, null));
    return this;
  }

  public SampleDirectory pages(SitePages words) {
    pages = words;
    return this;
  }

  public SampleDirectory baseUrl(String address) {
    baseUrl = address;
    return this;
  }

  /** A county that there is. */
  public SampleDirectory real() {
    demonstration = false;
    return this;
  }

  public Directory directory() {
    Map<VocabularyName, Vocabulary> vocabularies = new EnumMap<>(VocabularyName.class);
    terms.forEach((name, list) -> vocabularies.put(name, new Vocabulary(name, list)));
    return new Directory(
        site(),
        vocabularies,
        organisations,
        services,
        guides,
        List.of(),
        feedback,
        news,
        glossary,
        timelines,
        List.of(),
        PostcodeTable.EMPTY);
  }

  public SitePlan plan() {
    return SitePlanner.plan(directory(), TODAY);
  }

  /** Text as the {@code markdown} package gives it. */
  public static RichText text(String html) {
    return new RichText(
        List.of(new RichText.Text(new SafeHtml(html), List.of())),
        html.replaceAll("<[^>]*>", " ").strip());
  }

  /** A guide of one page. */
  public static Guide guide(String slug, String title, RichText body, Guide.Step... steps) {
    return new Guide(
        new Slug(slug),
        "guides/" + slug + ".md",
        title,
        "",
        List.of(),
        Guide.Audience.FAMILIES,
        1,
        List.of(),
        null,
        List.of(),
        List.of(),
        false,
        body,
        List.of(steps));
  }

  public static Guide.Step step(int number, String slug, String title, RichText body) {
    return new Guide.Step(
        new Slug(slug),
        "guides/x/0" + number + "-" + slug + ".md",
        number,
        title,
        "",
        null,
        List.of(),
        false,
        body);
  }

  /** A county with everything in it, for looking at pages. */
  public static SampleDirectory full() {
    SampleDirectory sample = new SampleDirectory();
    sample.brandColour = "#1f6f6b";
    sample.addFullService();
    sample.addSchool();
    sample.service("bare", "Bare Essentials");
    sample.service(
        "bluebell-two",
        "Bluebell Saturday Club",
        service -> service.areas = List.of(sample.countyWide));
    sample.service(
        "advice",
        "Northshire SEND Advice",
        service -> {
          service.organisation = sample.council;
          service.needs = List.of(sample.anyNeed);
          service.cost = new Cost(true, List.of(), RichText.EMPTY, List.of());
          service.ages = new AgeRange(0, 25);
          service.contacts =
              List.of(new Contact("", "Advice line", "01632 960002", "advice@example.org"));
          service.website = "https://advice.example.org/";
        });
    for (int i = 1; i <= 120; i++) {
      int number = i;
      sample.service(
          "club-" + i,
          "Club number " + i,
          service -> {
            service.needs = List.of(sample.autism);
            service.ages = new AgeRange(number % 12, null);
          });
    }
    sample.addTexts();
    return sample;
  }

  private void addFullService() {
    service(
        "bluebell",
        "Bluebell Saturday Club",
        service -> {
          service.summary =
              "A relaxed Saturday club for disabled children and their brothers and sisters.";
          service.alsoKnownAs = List.of("Sat club", "Bluebells");
          service.needs = List.of(autism);
          service.ages = new AgeRange(0, 11);
          service.stages = List.of(primary);
          service.supportLevel = targeted;
          service.ehcPlan = noPlan;
          service.diagnosis = noDiagnosis;
          service.eligibility = text("<p>Disabled children who live in the county.</p>");
          service.decidedBy = "The short breaks panel";
          service.criteriaUrl = "https://northshire.example/criteria";
          service.referral =
              new Referral(
                  List.of(byYourself, school),
                  text("<p>Fill in the form or phone us.</p>"),
                  "https://northshire.example/form",
                  text("<p>The club leader phones you within a week.</p>"),
                  new Referral.Wait("About six weeks", LocalDate.of(2026, 9, 1)));
          service.cost =
              new Cost(
                  false,
                  List.of(
                      new Cost.Option(
                          new BigDecimal("4.50"), "session", "Brothers and sisters pay half")),
                  text("<p>Ask us if this is too much.</p>"),
                  List.of(directPayment));
          service.locations = List.of(hall(), online(), hidden());
          service.areas = List.of(countyWide);
          service.opening =
              new OpeningTimes(
                  List.of(
                      line(
                          "09:00",
                          "13:00",
                          "term-time",
                          DayOfWeek.MONDAY,
                          DayOfWeek.TUESDAY,
                          DayOfWeek.WEDNESDAY),
                      line(
                          "13:30",
                          "18:00",
                          "term-time",
                          DayOfWeek.MONDAY,
                          DayOfWeek.TUESDAY,
                          DayOfWeek.WEDNESDAY),
                      line("10:00", "12:00", "", DayOfWeek.SATURDAY)),
                  "Not on bank holidays.");
          service.contacts =
              List.of(new Contact("Jo Field", "Club leader", "01632 960001", "club@example.org"));
          service.website = "https://bluebell.example.org/";
          service.links = List.of(new Link("Our leaflet", "https://bluebell.example.org/leaflet"));
          service.languages = List.of("en", "bsl", "ur");
          service.shortBreak = new ShortBreak(List.of(activity), List.of("weekend"), true);
          service.adulthood = List.of(community);
          service.pictures =
              List.of(new Picture("bluebell-hall.jpg", "Children painting in a bright hall"));
          service.formats =
              new Formats("documents/bluebell-easy-read.pdf", "https://video.example.org/1");
          service.answers = List.of(new Answer(involve, text("<p>We meet you every term.</p>")));
          service.availability =
              new Availability(Availability.Status.FULL, "Places again in January.", null);
          service.description =
              text(
                  "<p>Crafts, music and a garden. See <a href=\"entry:services/advice\">advice</a>.</p>"
                      + "<h2 id=\"h-cost\">What it costs</h2><p>Little.</p>");
        });
  }

  private void addSchool() {
    service(
        "orchard-school",
        "Orchard School",
        service -> {
          service.organisation = council;
          service.categories = List.of(education);
          service.ages = new AgeRange(3, 19);
          service.checked = new Checked(LocalDate.of(2025, 9, 1), "", LocalDate.of(2026, 9, 1));
          service.education =
              new Education(
                  specialSchool,
                  "123456",
                  List.of("Primary", "Secondary"),
                  true,
                  null,
                  false,
                  new Contact("Sam Green", "SENCO", "", "senco@example.org"),
                  new Education.SenReport(
                      "https://orchard.example/report", LocalDate.of(2026, 1, 10)),
                  null);
        });
  }

  private void addTexts() {
    guide(
        guide(
            "ehc-plans",
            "Education, health and care plans",
            text(
                "<p>A plan says what help a child gets. Read about <a"
                    + " href=\"entry:needs/autism\">autism</a>.</p>"),
            step(
                1,
                "ask",
                "Ask for an assessment",
                new RichText(
                    List.of(
                        new RichText.Text(
                            new SafeHtml(
                                "<h2 id=\"h-who\">Who can ask</h2><p>You.</p><h2 id=\"h-how\">How</h2><p>Write.</p>"),
                            List.of(
                                new RichText.Heading(2, "h-who", "Who can ask"),
                                new RichText.Heading(2, "h-how", "How"))),
                        new RichText.ContactDirective(new Slug("advice")),
                        new RichText.TimelineDirective(new Slug("assessment"))),
                    "Who can ask You How Write")),
            step(
                2,
                "decision",
                "The decision",
                new RichText(
                    List.of(
                        new RichText.ServicesDirective(List.of(clubs)),
                        new RichText.GlossaryDirective()),
                    ""))));
    timelines.add(
        new Timeline(
            new Slug("assessment"),
            "How long an assessment takes",
            List.of(
                new Timeline.Step(
                    "Week 6", "The council decides", text("<p>It writes to you.</p>")))));
    glossary("EHC plan", text("<p>A plan for education, health and care.</p>"));
    news.add(
        new News(
            new Slug("2026-10-01-new-club"),
            "news/2026-10-01-new-club.md",
            LocalDate.of(2026, 10, 1),
            "A new club",
            "In Northbrook.",
            text("<p>It opens in January.</p>")));
    feedback.add(
        new Feedback(
            "f1",
            LocalDate.of(2026, 5, 1),
            Feedback.About.CONTENT,
            "Opening times",
            new Slug("bluebell"),
            text("<p>The times were wrong.</p>"),
            Feedback.From.PARENT,
            text("<p>We changed them.</p>"),
            Feedback.Status.DONE,
            LocalDate.of(2026, 5, 8)));
  }

  public static OpeningTimes.Line line(
      String opens, String closes, String when, DayOfWeek... days) {
    return new OpeningTimes.Line(
        List.of(days), LocalTime.parse(opens), LocalTime.parse(closes), when, "");
  }

  public Location hall() {
    return new Location(
        "Bluebell Hall",
        Location.Kind.PHYSICAL,
        false,
        List.of("12 Mill Lane", "Northbrook"),
        "ZZ1 1ZZ",
        northbrook,
        new Location.Point(52.2405, -0.9027),
        List.of(new Location.Access(stepFree, true), new Location.Access(changingPlaces, false)),
        "Bus 7 stops outside.");
  }

  public Location online() {
    return new Location("", Location.Kind.ONLINE, false, List.of(), "", null, null, List.of(), "");
  }

  public Location hidden() {
    return new Location("", null, true, List.of(), "ZZ1", northbrook, null, List.of(), "");
  }

  private Site site() {
    return new Site(
        "Northshire Local Offer",
        baseUrl,
        demonstration,
        new Site.Authority("Northshire Council", "Northshire", "https://northshire.example/"),
        new Site.SiteContact(
            "Sam Reed",
            "01632 960000",
            "localoffer@northshire.example",
            List.of("County Hall", "Northbrook"),
            "Monday to Friday, 9am to 5pm"),
        new Slug("advice"),
        null,
        12,
        "feedback@northshire.example",
        text("<p>Ask at any library.</p>"),
        new Site.Accessibility(
            LocalDate.of(2026, 1, 5),
            null,
            Site.Compliance.PARTIALLY,
            "Us",
            0,
            List.of(
                new Site.NotAccessible(
                    "Old PDFs",
                    Site.Reason.NON_COMPLIANCE,
                    "They have no tags",
                    "Ask us for Word",
                    LocalDate.of(2027, 1, 1)))),
        List.of("en-GB"),
        brandColour,
        pages);
  }
}
