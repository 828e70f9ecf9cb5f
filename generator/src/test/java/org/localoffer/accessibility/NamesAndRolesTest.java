package org.localoffer.accessibility;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What screen readers are told of each kind of page, kept as text, so that a change of names, roles
 * or states is seen by whoever reviews it.
 */
@ExtendWith(SampleSite.Given.class)
class NamesAndRolesTest {

  private static final GoldenFiles SPOKEN = new GoldenFiles("org/localoffer/accessibility/spoken");
  private static final String FRAME = "frame.txt";

  private static PageReader reader;

  @BeforeAll
  static void browserIsReady(PageReader given) {
    reader = given;
  }

  @EveryKind
  void mainPartIsSpokenAsItWas(PageKind kind) throws Exception {
    reader.opens(kind);
    SPOKEN.check(file(kind), SpokenPage.main(reader.browser()));
  }

  @Test
  void frameIsSpokenAsItWas() throws Exception {
    reader.opens(PageKinds.ALL.getLast());
    SPOKEN.check(FRAME, SpokenPage.frame(reader.browser()));
  }

  @Test
  void everyFileBelongsToAKind() throws Exception {
    Set<String> names = new TreeSet<>(Set.of(FRAME));
    PageKinds.ALL.forEach(kind -> names.add(file(kind)));
    SPOKEN.checkThatNoOtherIsThere(names);
  }

  private static String file(PageKind kind) {
    return kind.name().replace(' ', '-') + ".txt";
  }
}
