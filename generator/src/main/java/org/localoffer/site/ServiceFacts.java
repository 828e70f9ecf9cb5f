package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Contact;
import org.localoffer.directory.Cost;
import org.localoffer.directory.Education;
import org.localoffer.directory.Referral;
import org.localoffer.directory.Service;
import org.localoffer.directory.ShortBreak;
import org.localoffer.directory.Term;
import org.localoffer.site.view.Fact;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.TextView;
import org.localoffer.words.Words;

/**
 * The rows of a service's page, grouped as families ask.
 *
 * <p>Four questions decide whether a family reads on: what age, is a plan needed, how to get it,
 * what it costs. Their rows are always there and say "Not stated" where the editor said nothing;
 * other rows are left out then. A school's yes-or-no answers say "Not stated" too, because no
 * answer is easily read as no.
 */
final class ServiceFacts {

  private final PageTexts texts;
  private final Root root;
  private final Words words;

  ServiceFacts(PageTexts texts, Words words) {
    this.texts = texts;
    this.words = words;
    this.root = texts.root();
  }

  /** Who it is for. */
  List<Fact> who(Service service) {
    Term level = service.supportLevel();
    String ages = AgeText.of(service.ages(), words);
    return new FactRows(words)
        .always(
            "ages",
            words.text("fact.ages"),
            service.ages().isStated() ? List.of(new LinkView(ages, "")) : List.of(),
            TextView.EMPTY)
        .values("needs", words.text("fact.needs"), FactRows.links(service.needs(), root))
        .values("stages", words.text("fact.stages"), FactRows.links(service.stages(), root))
        .values(
            "level",
            words.text("fact.level"),
            level == null ? List.of() : List.of(root.link(level)))
        .named("plan", words.text("fact.plan"), service.ehcPlan(), explained(service.ehcPlan()))
        .values("diagnosis", words.text("fact.diagnosis"), FactRows.name(service.diagnosis()))
        .text(
            "eligibility",
            words.text("fact.eligibility"),
            texts.part(service.eligibility(), "eligibility"))
        .rows();
  }

  /** The name of a term with its words explained, or without parts where it uses none. */
  private TextView explained(@Nullable Term term) {
    return term == null ? TextView.EMPTY : texts.explaining(term.name());
  }

  /** Who decides, and by what; empty where nothing was stated. */
  List<Fact> decides(Service service) {
    return new FactRows(words)
        .value("decided-by", words.text("fact.decided-by"), service.decidedBy())
        .link(
            "criteria",
            words.text("fact.criteria"),
            words.text("fact.criteria-link"),
            service.criteriaUrl())
        .rows();
  }

  /** How to get it. */
  List<Fact> how(Service service) {
    Referral referral = service.referral();
    if (!referral.isStated()) {
      return new FactRows(words)
          .always("how", words.text("fact.how"), List.of(), TextView.EMPTY)
          .rows();
    }
    return new FactRows(words)
        .values("routes", words.text("fact.routes"), FactRows.names(referral.routes()))
        .text("how", words.text("fact.what-to-do"), texts.part(referral.how(), "how"))
        .link("form", words.text("fact.form"), words.text("fact.form-link"), referral.formUrl())
        .text("next", words.text("fact.next"), texts.part(referral.next(), "next"))
        .value("wait", words.text("fact.wait"), wait(referral.waiting()))
        .rows();
  }

  /** What it costs. */
  List<Fact> cost(Service service) {
    Cost cost = service.cost();
    List<LinkView> prices = new ArrayList<>();
    for (String price : CostText.prices(cost, words)) {
      prices.add(new LinkView(price, ""));
    }
    return new FactRows(words)
        .always("cost", words.text("fact.cost"), prices, texts.part(cost.note(), "cost"))
        .values("funding", words.text("fact.funding"), FactRows.names(cost.funding()))
        .rows();
  }

  /** What is special to a school or college; empty for other services. */
  List<Fact> school(@Nullable Education education) {
    if (education == null) {
      return List.of();
    }
    return new FactRows(words)
        .values("setting", words.text("fact.setting"), FactRows.name(education.setting()))
        .value("phases", words.text("fact.phases"), Wording.commas(education.phases(), words))
        .answer("sen-unit", words.text("fact.sen-unit"), education.senUnit())
        .answer(
            "resourced-provision",
            words.text("fact.resourced-provision"),
            education.resourcedProvision())
        .statedAnswer("section-41", words.text("fact.section-41"), education.section41())
        .values("senco", words.text("fact.senco"), reach(education.senco()))
        .values("sen-report", words.text("fact.sen-report"), report(education.senReport()))
        .link(
            "accessibility-plan",
            words.text("fact.accessibility-plan"),
            words.text("fact.accessibility-plan-link"),
            education.accessibilityPlanUrl())
        .value("urn", words.text("fact.urn"), education.urn())
        .rows();
  }

  /** What makes it a short break; empty for other services. */
  List<Fact> shortBreak(@Nullable ShortBreak shortBreak) {
    if (shortBreak == null) {
      return List.of();
    }
    List<String> times = new ArrayList<>();
    for (String time : shortBreak.times()) {
      times.add(times.isEmpty() ? Wording.sentence(time) : Wording.unhyphenated(time));
    }
    return new FactRows(words)
        .values("kinds", words.text("fact.kinds"), FactRows.names(shortBreak.kinds()))
        .value("times", words.text("fact.times"), Wording.commas(times, words))
        .value(
            "statement",
            words.text("fact.statement"),
            shortBreak.inStatement() ? words.text("fact.in-statement") : "")
        .rows();
  }

  private String wait(Referral.@Nullable Wait wait) {
    if (wait == null) {
      return "";
    }
    return wait.asOf() == null
        ? wait.text()
        : words.text("fact.wait-as-of", "wait", wait.text(), "date", words.date(wait.asOf()));
  }

  private List<LinkView> report(Education.@Nullable SenReport report) {
    if (report == null) {
      return List.of();
    }
    String text =
        report.on() == null
            ? words.text("fact.sen-report-link")
            : words.text("fact.sen-report-link-of", "date", words.date(report.on()));
    return List.of(new LinkView(text, report.url()));
  }

  private List<LinkView> reach(@Nullable Contact contact) {
    if (contact == null) {
      return List.of();
    }
    List<LinkView> ways = new ArrayList<>();
    String name = contact.name();
    String role = contact.role();
    String who =
        name.isEmpty() || role.isEmpty()
            ? name + role
            : words.text("fact.name-and-role", "name", name, "role", role);
    for (LinkView way :
        List.of(
            new LinkView(who, ""),
            new LinkView(contact.phone(), ReachLinks.phone(contact.phone())),
            new LinkView(contact.email(), ReachLinks.email(contact.email())))) {
      if (!way.text().isEmpty()) {
        ways.add(way);
      }
    }
    return ways;
  }
}
