package org.localoffer.promise;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The templates of {@link County}'s files. */
final class CountyFiles {

  private CountyFiles() {}

  static SequencedMap<String, String> all() {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("site.yaml", SITE);
    files.put("services/clubs/star-club.yaml", SERVICE);
    files.put("services/advice.md", SERVICE_IN_MARKDOWN);
    files.put("services/forum.yaml", PLAIN_SERVICE);
    files.put("services/hidden-home.yaml", HIDDEN_SERVICE);
    files.put("organisations/star-trust.yaml", ORGANISATION);
    files.put("guides/money.md", GUIDE);
    files.put("guides/plans/index.md", GUIDE_OF_STEPS);
    files.put("guides/plans/01-ask.md", FIRST_STEP);
    files.put("guides/plans/02-wait.md", SECOND_STEP);
    files.put("news/2026-10-01-new-ramp.md", NEWS);
    files.put("feedback/2026.yaml", FEEDBACK);
    files.put("glossary.yaml", GLOSSARY);
    files.put("duties/schedule-2.yaml", DUTIES);
    files.put("timelines/assessment.yaml", TIMELINE);
    files.put("search/words.yaml", SEARCH_WORDS);
    files.put("search/cases.yaml", SEARCH_CASES);
    vocabularies(files);
    return files;
  }

  private static void vocabularies(SequencedMap<String, String> files) {
    files.put(
        "vocabulary/categories.yaml",
        """
        - slug: fun
          name: «category.name»
          description: «category.description»
          also: [«category.also»]
          order: 1
          children:
            - {slug: clubs, name: «subcategory.name», description: «subcategory.description»}
        - {slug: help, name: «category2.name»}
        """);
    files.put("vocabulary/needs.yaml", terms("need", "autism", "any"));
    files.put("vocabulary/stages.yaml", terms("stage", "primary", "secondary"));
    files.put("vocabulary/support_levels.yaml", terms("level", "universal", "targeted"));
    files.put("vocabulary/areas.yaml", terms("area", "north", "county-wide"));
    files.put("vocabulary/access_features.yaml", terms("access", "step-free", "hoist"));
    files.put("vocabulary/referral_routes.yaml", terms("route", "self", "school"));
    files.put("vocabulary/funding.yaml", terms("funding", "direct-payment", "grant"));
    files.put("vocabulary/short_break_kinds.yaml", terms("breaks", "activity", "overnight"));
    files.put("vocabulary/adulthood_outcomes.yaml", terms("outcome", "community", "health"));
    files.put("vocabulary/setting_kinds.yaml", terms("setting", "special-school", "nursery"));
    files.put("vocabulary/ehc_plan.yaml", terms("plan", "not-needed", "required"));
    files.put("vocabulary/organisation_kinds.yaml", terms("kind", "charity", "school"));
    files.put("vocabulary/diagnosis.yaml", terms("diagnosis", "not-needed", "required"));
    files.put("vocabulary/questions.yaml", terms("question", "identify", "support"));
  }

  private static String terms(String name, String first, String second) {
    return """
    - slug: FIRST
      name: «VOCABULARY.name»
      description: «VOCABULARY.description»
      also: [«VOCABULARY.also»]
      order: 1
    - {slug: SECOND, name: «VOCABULARY2.name», order: 2}
    """
        .replace("VOCABULARY", name)
        .replace("FIRST", first)
        .replace("SECOND", second);
  }

  private static final String SITE =
      """
      title: «site.title»
      base_url: «site.base-url=https://offer.county.example/»
      demonstration: true
      authority:
        name: «site.authority»
        short_name: «site.short-name»
        website: «site.website=https://www.county.example/site-website»
      contact:
        name: «site.contact-name»
        phone: «site.phone=01632 960101»
        email: «site.email=site-contact@county.example»
        address: [«site.address», «site.address2»]
        hours: «site.hours»
      advice_service: advice
      parent_forum: forum
      review_months: 12
      feedback_email: «site.feedback-email=site-feedback@county.example»
      paper_copies: «site.paper-copies»
      accessibility:
        prepared: 2026-06-01
        reviewed: 2026-06-02
        status: partially
        tested_by: «site.tested-by»
        not_accessible:
          - what: «site.not-accessible-what»
            why: «site.not-accessible-why»
            alternative: «site.not-accessible-alternative»
            fix_by: 2027-01-31
      languages: [en]
      theme: {brand_colour: «site.brand-colour=#1d5a4c»}
      tasks:
        - label: «site.task»
          search: «site.task-search»
      provisions:
        - name: «site.provision»
          description: «site.provision-description»
          categories: [fun]
      short_breaks: {text: «site.short-breaks»}
      adulthood: {text: «site.adulthood»}
      young_people: {text: «site.young-people»}
      coverage: {text: «site.coverage»}
      how_to_complain: «site.how-to-complain»
      other_ways:
        - name: «site.other-way»
          how: «site.other-way-how»
      asked:
        - who: «site.asked»
          how: «site.asked-how»
          when: «site.asked-when»
      """;

  private static final String SERVICE =
      """
      name: «service.name»
      summary: «service.summary»
      organisation: «service.organisation=star-trust»
      categories: [fun/clubs]
      checked: {on: «service.checked-on=2026-09-01», by: «service.checked-by», due: 2027-03-01}
      status: full
      status_note: «service.status-note»
      visible: {from: 2026-01-05, until: 2027-07-31}
      also_known_as: [«service.also-known-as»]
      needs: [autism]
      ages: {from: «service.age-from=5», to: 11}
      stages: [primary]
      support_level: targeted
      ehc_plan: not-needed
      diagnosis: not-needed
      eligibility: «service.eligibility»
      decided_by: «service.decided-by»
      criteria_url: «service.criteria-url=https://www.star.example/criteria»
      referral:
        routes: [self, school]
        how: «service.referral-how»
        form_url: «service.referral-form=https://www.star.example/referral-form»
        wait: {text: «service.wait», as_of: 2026-09-01}
      cost:
        free: false
        options: [{amount: «service.amount=4.50», per: «service.per», note: «service.cost-option-note»}]
        note: «service.cost-note»
        funding: [direct-payment]
      locations:
        - name: «service.location-name»
          kind: physical
          address: [«service.address», «service.address2»]
          postcode: «service.postcode=ZZ1 1ZZ»
          area: north
          latitude: 52.2405
          longitude: -0.9027
          hide_address: false
          access: {step-free: yes, hoist: no}
          travel: «service.travel»
      areas: [county-wide]
      opening:
        - {days: [sat], opens: «service.opens=10:00», closes: "12:00", when: «service.opening-when», note: «service.opening-slot-note»}
      opening_note: «service.opening-note»
      contacts:
        - {name: «service.contact-name», role: «service.contact-role», phone: «service.phone=01632 960202», email: «service.email=service-contact@star.example», public: true}
        - {name: «private.contact-name», role: «private.contact-role», phone: «private.phone=01632 960999», email: «private.email=private-person@star.example», public: false}
      website: «service.website=https://www.star.example/service-website»
      links: [{label: «service.link-label», url: «service.link-url=https://www.star.example/leaflet»}]
      languages: [en, «service.language=cy»]
      short_break: {kinds: [activity], times: [«service.short-break-time»], statement: true}
      adulthood: [community]
      education:
        setting: special-school
        urn: «service.urn=123456»
        phases: [«service.phase»]
        sen_unit: true
        resourced_provision: false
        section_41: false
        senco: {name: «service.senco-name», role: «service.senco-role», email: «service.senco-email=senco@star.example», phone: «service.senco-phone=01632 960303»}
        sen_report: {url: «service.sen-report=https://www.star.example/sen-report», on: 2026-01-10}
        accessibility_plan_url: «service.accessibility-plan=https://www.star.example/accessibility-plan»
      questions:
        identify: «service.question-identify»
        support: «service.question-support»
      duties: [support]
      formats: {bsl_video: «service.bsl-video=https://video.star.example/bsl»}
      notes: «private.notes»
      description: |
        ‹service.description›

        ## ‹service.heading›

        - ‹service.list-item›
      """;

  private static final String SERVICE_IN_MARKDOWN =
      """
      ---
      name: «advice.name»
      summary: «advice.summary»
      organisation: star-trust
      categories: [help]
      checked: {on: 2026-09-01}
      status: closing
      status_note: «advice.status-note»
      closes_on: 2027-01-31
      ages: {from: 0, to: 25}
      cost: {free: true}
      locations:
        - {kind: phone}
      contacts:
        - {phone: "01632 960404"}
      ---

      ‹advice.description›
      """;

  private static final String PLAIN_SERVICE =
      """
      name: «forum.name»
      summary: «forum.summary»
      organisation: star-trust
      categories: [help, fun]
      checked: {on: 2026-09-01}
      """;

  private static final String HIDDEN_SERVICE =
      """
      name: «home.name»
      summary: «home.summary»
      organisation: star-trust
      categories: [help]
      checked: {on: 2026-09-01}
      locations:
        - name: «private.location-name»
          kind: physical
          address: [«private.address», «private.address2»]
          postcode: «private.postcode=ZZ9 7QX»
          area: north
          latitude: 52.987654
          longitude: -0.123456
          hide_address: true
          travel: «private.travel»
      """;

  private static final String ORGANISATION =
      """
      name: «organisation.name»
      kind: charity
      summary: «organisation.summary»
      website: «organisation.website=https://www.star.example/organisation-website»
      contacts:
        - {name: «organisation.contact-name», role: «organisation.contact-role», phone: «organisation.phone=01632 960505», email: «organisation.email=organisation@star.example»}
        - {name: «private.organisation-contact», phone: «private.organisation-phone=01632 960888», public: false}
      description: «organisation.description»
      """;

  private static final String GUIDE =
      """
      ---
      title: «guide.title»
      summary: «guide.summary»
      audience: families
      order: 1
      duties: [support]
      checked: {on: 2026-09-01, by: «guide.checked-by»}
      related: [plans, star-club, help]
      ---

      ‹guide.text›

      ## ‹guide.heading›

      ::services category=fun

      ::contact advice

      ::timeline assessment

      ::glossary
      """;

  private static final String GUIDE_OF_STEPS =
      """
      ---
      title: «steps.title»
      summary: «steps.summary»
      audience: young-people
      order: 2
      checked: {on: 2026-09-01}
      ---

      ‹steps.text›
      """;

  private static final String FIRST_STEP =
      """
      ---
      title: «step1.title»
      summary: «step1.summary»
      checked: {on: 2026-09-01}
      ---

      ‹step1.text›
      """;

  private static final String SECOND_STEP =
      """
      ---
      title: «step2.title»
      checked: {on: 2026-09-01}
      ---

      ‹step2.text›
      """;

  private static final String NEWS =
      """
      ---
      title: «news.title»
      summary: «news.summary»
      on: 2026-10-01
      ---

      ‹news.text›
      """;

  private static final String FEEDBACK =
      """
      - id: «feedback.id=2026-01-ramp»
        on: 2026-01-13
        about: content
        topic: «feedback.topic»
        said: «feedback.said»
        from: parent
        we_did: «feedback.we-did»
        status: done
        done_on: 2026-04-20
      - id: 2026-02-club
        on: 2026-02-13
        about: gap
        service: star-club
        said: «feedback2.said»
        from: young-person
        status: planned
      """;

  private static final String GLOSSARY =
      """
      - term: «glossary.term»
        also: [«glossary.also»]
        meaning: «glossary.meaning»
        link: guides/money
      """;

  private static final String DUTIES =
      """
      - slug: support
        paragraph: «duty.paragraph=99»
        verified: true
        label: «duty.label»
        asks: «duty.asks»
        met_by: {guides: [money], categories: [fun/clubs], minimum: 1}
      """;

  private static final String TIMELINE =
      """
      title: «timeline.title»
      steps:
        - {by: «timeline.by», label: «timeline.label», what: «timeline.what»}
      """;

  private static final String SEARCH_WORDS =
      """
      - {say: [«search.say»], means: [«search.means»]}
      """;

  private static final String SEARCH_CASES =
      """
      - {query: «search.query=star», finds: [star-club], within: 100}
      """;
}
