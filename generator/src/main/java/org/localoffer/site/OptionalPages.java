package org.localoffer.site;

import org.localoffer.directory.Directory;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Service;
import org.localoffer.directory.SitePages;
import org.localoffer.directory.VocabularyName;

/**
 * Which of the pages there are that a council has only if it says something for them; what is not
 * there is linked from nowhere.
 *
 * @param shortBreaks whether a service published today is a short break
 * @param adulthood whether there are outcomes in preparing for adulthood
 * @param youngPeople whether anything speaks to young people
 * @param coverage whether the council keeps the list of what the law asks
 * @param otherWays whether it says how to get the Local Offer in another form
 * @param accessibility whether there are facts for an accessibility statement
 */
record OptionalPages(
    boolean shortBreaks,
    boolean adulthood,
    boolean youngPeople,
    boolean coverage,
    boolean otherWays,
    boolean accessibility) {

  static OptionalPages of(Catalogue catalogue) {
    Directory directory = catalogue.directory();
    SitePages pages = directory.site().pages();
    return new OptionalPages(
        hasShortBreaks(catalogue),
        !directory.vocabulary(VocabularyName.ADULTHOOD_OUTCOMES).terms().isEmpty(),
        !pages.youngPeople().isEmpty() || hasGuidesForYoungPeople(directory),
        !directory.duties().isEmpty(),
        !directory.site().paperCopies().isEmpty() || !pages.otherWays().isEmpty(),
        directory.site().accessibility() != null);
  }

  private static boolean hasShortBreaks(Catalogue catalogue) {
    for (Service service : catalogue.services()) {
      if (service.shortBreak() != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasGuidesForYoungPeople(Directory directory) {
    for (Guide guide : directory.guides()) {
      if (guide.audience() == Guide.Audience.YOUNG_PEOPLE) {
        return true;
      }
    }
    return false;
  }
}
