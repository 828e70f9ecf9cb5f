package org.localoffer.content;

import java.time.LocalDate;

/** Runs the rules about {@code site.yaml}. */
final class SiteRules {

  private SiteRules() {}

  static void check(Draft site, Checks checks) {
    Draft contact = site.get(SiteShape.CONTACT);
    if (contact != null
        && !contact.isWritten(SiteShape.WhoToAsk.PHONE)
        && !contact.isWritten(SiteShape.WhoToAsk.EMAIL)) {
      checks.add(new NobodyToAsk().at(contact.at()));
    }
    if (!site.isWritten(SiteShape.ADVICE_SERVICE)) {
      checks.add(new NoAdviceService().at(site.at()));
    }
    for (Draft task : site.list(SitePagesShape.TASKS)) {
      if (!task.isWritten(SitePagesShape.Tasks.TO)
          && !task.isWritten(SitePagesShape.Tasks.SEARCH)) {
        checks.add(
            new TaskLeadsNowhere()
                .at(
                    task.placeOf(SitePagesShape.Tasks.LABEL),
                    task.text(SitePagesShape.Tasks.LABEL)));
      }
    }
    Draft statement = site.get(SiteShape.ACCESSIBILITY);
    LocalDate reviewed = statement == null ? null : statement.get(SiteShape.Accessibility.REVIEWED);
    if (statement != null && reviewed != null && reviewed.isBefore(checks.today().minusYears(1))) {
      checks.add(
          new StatementTooOld()
              .at(statement.placeOf(SiteShape.Accessibility.REVIEWED), reviewed.toString()));
    }
  }
}
