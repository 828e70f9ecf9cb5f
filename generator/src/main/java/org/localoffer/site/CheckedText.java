package org.localoffer.site;

import java.time.LocalDate;
import org.localoffer.directory.Checked;
import org.localoffer.site.view.CheckedView;
import org.localoffer.words.Words;

/** In words, when somebody last made sure that an entry is right. */
final class CheckedText {

  private CheckedText() {}

  /** {@code Checked on 1 September 2026}. */
  static String on(Checked checked, Words words) {
    return words.text("checked.on", "date", words.date(checked.on()));
  }

  static CheckedView of(Checked checked, LocalDate today, Words words) {
    String due = words.date(checked.due());
    return new CheckedView(
        checked.by().isEmpty()
            ? on(checked, words)
            : words.text("checked.on-by", "date", words.date(checked.on()), "by", checked.by()),
        words.text("checked.due", "date", due),
        checked.due().toString(),
        checked.isOverdueOn(today),
        words.text("checked.overdue", "date", due));
  }
}
