package org.localoffer.site;

/**
 * The parts of the site as the main navigation knows them ({@link
 * org.localoffer.site.view.PageView#section}); those of vocabularies are named as their folders.
 */
final class Sections {

  static final String HOME = "home";
  static final String ORGANISATIONS = "organisations";
  static final String GUIDES = "guides";
  static final String A_TO_Z = "a-to-z";
  static final String NEWS = "news";
  static final String SEARCH = "search";
  static final String MY_LIST = "my-list";
  static final String ABOUT = "about";

  static final String CONTACT = "contact";
  static final String SHORT_BREAKS = "short-breaks";
  static final String YOUNG_PEOPLE = "young-people";

  private Sections() {}
}
