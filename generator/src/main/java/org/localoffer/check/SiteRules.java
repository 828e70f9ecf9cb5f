package org.localoffer.check;

import java.util.List;
import org.localoffer.diagnostic.Rule;

/** The rules about finished pages, by id. */
public final class SiteRules {

  static final List<SiteRule> RULES =
      List.of(
          new DeadLink(),
          new RepeatedId(),
          new RepeatedTitle(),
          new MissingTitle(),
          new AddressInTwoCases(),
          new OutsideAsset(),
          new InlineCode(),
          new HeadingOrder(),
          new MissingLanguage(),
          new MissingPolicy(),
          new PictureWithoutAlt());

  private SiteRules() {}

  /** All rules, by id. */
  public static List<Rule> all() {
    return List.copyOf(RULES);
  }
}
