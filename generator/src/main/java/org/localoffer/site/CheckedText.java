package org.localoffer.site;

import java.time.LocalDate;
import org.localoffer.directory.Checked;
import org.localoffer.site.view.CheckedView;

/** In words, when somebody last made sure that an entry is right. */
final class CheckedText {

  private CheckedText() {}

  /** {@code Checked on 1 September 2026}. */
  static String on(Checked checked) {
    return "Checked on " + Wording.date(checked.on());
  }

  static CheckedView of(Checked checked, LocalDate today) {
    String due = Wording.date(checked.due());
    return new CheckedView(
        checked.by().isEmpty() ? on(checked) : on(checked) + " by " + checked.by(),
        "Next check due by " + due,
        checked.due().toString(),
        checked.isOverdueOn(today),
        "This was due to be checked by " + due + ". Ask before you rely on it.");
  }
}
