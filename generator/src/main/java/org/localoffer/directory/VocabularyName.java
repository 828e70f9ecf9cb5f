package org.localoffer.directory;

import java.util.Locale;

/** The lists of terms that a council keeps, each in {@code vocabulary/<file name>.yaml}. */
public enum VocabularyName {
  CATEGORIES("category"),
  NEEDS("need"),
  STAGES("stage"),
  SUPPORT_LEVELS("support level"),
  AREAS("area"),
  ACCESS_FEATURES("access feature"),
  REFERRAL_ROUTES("referral route"),
  FUNDING("kind of funding"),
  SHORT_BREAK_KINDS("kind of short break"),
  ADULTHOOD_OUTCOMES("adulthood outcome"),
  SETTING_KINDS("kind of setting"),
  EHC_PLAN("answer about EHC plans"),
  ORGANISATION_KINDS("kind of organisation"),
  /** Whether a diagnosis is needed; a list comes with the program for councils that keep none. */
  DIAGNOSIS("answer about diagnosis"),
  /** What settings are asked; a list comes with the program for councils that keep none. */
  QUESTIONS("question");

  private final String singular;

  VocabularyName(String singular) {
    this.singular = singular;
  }

  /** What one of its terms is called in a message, for example {@code need}. */
  public String singular() {
    return singular;
  }

  /** The name of its file without the ending: {@code support_levels}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
