package org.localoffer.search;

/** The names of the searched fields. */
final class Fields {

  static final String NAME = "name";
  static final String ALSO_KNOWN_AS = "also_known_as";
  static final String CATEGORIES = "categories";
  static final String NEEDS = "needs";
  static final String SUMMARY = "summary";
  static final String ORGANISATION = "organisation";
  static final String PLACE = "place";

  /** Everything else that comes from a vocabulary; of a guide, the titles of its steps. */
  static final String TERMS = "terms";

  static final String ELIGIBILITY = "eligibility";
  static final String QUESTIONS = "questions";
  static final String DESCRIPTION = "description";

  private Fields() {}
}
