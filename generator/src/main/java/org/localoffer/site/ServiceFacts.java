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

  ServiceFacts(PageTexts texts) {
    this.texts = texts;
    this.root = texts.root();
  }

  /** Who it is for. */
  List<Fact> who(Service service) {
    Term level = service.supportLevel();
    String ages = AgeText.of(service.ages());
    return new FactRows()
        .always(
            "ages",
            "Ages",
            service.ages().isStated() ? List.of(new LinkView(ages, "")) : List.of(),
            TextView.EMPTY)
        .values("needs", "Needs", FactRows.links(service.needs(), root))
        .values("stages", "Stages", FactRows.links(service.stages(), root))
        .values("level", "Level of support", level == null ? List.of() : List.of(root.link(level)))
        .named("plan", "Is a plan needed?", service.ehcPlan(), explained(service.ehcPlan()))
        .values("diagnosis", "Is a diagnosis needed?", FactRows.name(service.diagnosis()))
        .text("eligibility", "Who can get it", texts.part(service.eligibility(), "eligibility"))
        .rows();
  }

  /** The name of a term with its words explained, or without parts where it uses none. */
  private TextView explained(@Nullable Term term) {
    return term == null ? TextView.EMPTY : texts.explaining(term.name());
  }

  /** Who decides, and by what; empty where nothing was stated. */
  List<Fact> decides(Service service) {
    return new FactRows()
        .value("decided-by", "Who decides", service.decidedBy())
        .link("criteria", "Criteria", "How it is decided", service.criteriaUrl())
        .rows();
  }

  /** How to get it. */
  List<Fact> how(Service service) {
    Referral referral = service.referral();
    if (!referral.isStated()) {
      return new FactRows().always("how", "How to get it", List.of(), TextView.EMPTY).rows();
    }
    return new FactRows()
        .values("routes", "Who can ask for it", FactRows.names(referral.routes()))
        .text("how", "What to do", texts.part(referral.how(), "how"))
        .link("form", "Form", "Fill in the form", referral.formUrl())
        .text("next", "What happens next", texts.part(referral.next(), "next"))
        .value("wait", "Waiting time", wait(referral.waiting()))
        .rows();
  }

  /** What it costs. */
  List<Fact> cost(Service service) {
    Cost cost = service.cost();
    List<LinkView> prices = new ArrayList<>();
    for (String price : CostText.prices(cost)) {
      prices.add(new LinkView(price, ""));
    }
    return new FactRows()
        .always("cost", "Cost", prices, texts.part(cost.note(), "cost"))
        .values("funding", "What can pay for it", FactRows.names(cost.funding()))
        .rows();
  }

  /** What is special to a school or college; empty for other services. */
  List<Fact> school(@Nullable Education education) {
    if (education == null) {
      return List.of();
    }
    return new FactRows()
        .values("setting", "Kind of setting", FactRows.name(education.setting()))
        .value("phases", "Phases", String.join(", ", education.phases()))
        .answer("sen-unit", "SEN unit", education.senUnit())
        .answer("resourced-provision", "Resourced provision", education.resourcedProvision())
        .statedAnswer("section-41", "On the section 41 list", education.section41())
        .values("senco", "SENCO", reach(education.senco()))
        .values("sen-report", "SEN information report", report(education.senReport()))
        .link(
            "accessibility-plan",
            "Accessibility plan",
            "Read the accessibility plan",
            education.accessibilityPlanUrl())
        .value("urn", "Unique reference number", education.urn())
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
    return new FactRows()
        .values("kinds", "Kinds of short break", FactRows.names(shortBreak.kinds()))
        .value("times", "When", String.join(", ", times))
        .value(
            "statement",
            "Short breaks statement",
            shortBreak.inStatement() ? "In the council’s short breaks statement" : "")
        .rows();
  }

  private static String wait(Referral.@Nullable Wait wait) {
    if (wait == null) {
      return "";
    }
    return wait.asOf() == null
        ? wait.text()
        : wait.text() + " (as of " + Wording.date(wait.asOf()) + ")";
  }

  private static List<LinkView> report(Education.@Nullable SenReport report) {
    if (report == null) {
      return List.of();
    }
    String on = report.on() == null ? "" : " (" + Wording.date(report.on()) + ")";
    return List.of(new LinkView("Read the report" + on, report.url()));
  }

  private static List<LinkView> reach(@Nullable Contact contact) {
    if (contact == null) {
      return List.of();
    }
    List<LinkView> ways = new ArrayList<>();
    String name = contact.name();
    String role = contact.role();
    String who = name.isEmpty() || role.isEmpty() ? name + role : name + ", " + role;
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
