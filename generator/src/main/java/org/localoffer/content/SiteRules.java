package org.localoffer.content;

import java.time.LocalDate;
import java.util.List;
import org.localoffer.diagnostic.Located;
import org.localoffer.words.Words;

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
    List<Located<String>> languages = site.get(SiteShape.LANGUAGES);
    if (languages != null && !languages.isEmpty()) {
      Located<String> first = languages.getFirst();
      if (Words.of(first.value()) == null) {
        checks.add(new LanguageWithoutWords().at(first.at(), first.value()));
      }
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
