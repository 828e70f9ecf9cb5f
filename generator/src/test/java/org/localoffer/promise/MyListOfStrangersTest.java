package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists and notes that strangers wrote. */
@ExtendWith(ListReader.Given.class)
record MyListOfStrangersTest(ListReader reader) {

  private static final String STATUS = "[data-lo-status]";

  /** Address, how many entries it gives, and whether the page says that something was left out. */
  static List<Object[]> hostileAddresses() {
    return List.of(
        new Object[] {"list=__proto__,constructor,advice", 2, true},
        new Object[] {"__proto__=1&list=advice&note1=__proto__", 1, false},
        new Object[] {"list=" + "x".repeat(10_000), 0, true},
        new Object[] {"list=" + "a,".repeat(10_000), 1, true},
        new Object[] {"list=" + ListReader.ids(10_000, "e"), 50, true},
        new Object[] {"list=advice&note1=" + "x".repeat(10_000), 1, true},
        new Object[] {"list=%3Cimg%20src=x%20onerror=window.trapped=1%3E", 0, true},
        new Object[] {"list=advice&note1=%3Cimg%20src=x%20onerror=window.trapped=1%3E", 1, false},
        new Object[] {"list=%E0%A4%A,advice", 1, true},
        new Object[] {"list=advice&note1=%E0%A4%A", 1, true},
        new Object[] {"list=advice&note1=%ED%A0%80", 1, true},
        new Object[] {"list=advice&note7=x&note0=x&note1e9=x", 1, true},
        new Object[] {"list=javascript:alert(1),../x,//other.example,guide:", 0, true},
        new Object[] {"list=advice&turn=NaN&turn=-1&turn=1e99", 1, false},
        new Object[] {"list", 0, false},
        new Object[] {"&=&&list=&=", 0, false},
        new Object[] {"list=advice&".repeat(9_000), 1, true});
  }

  @ParameterizedTest
  @MethodSource("hostileAddresses")
  void hostileAddressGivesAnEmptyOrShortenedListAndAWordAboutIt(
      String hash, int entries, boolean isSaid) throws Exception {
    for (String scheme : List.of("file", "http")) {
      reader.opensAnew(reader.root(scheme) + "my-list.html#" + hash);
      reader.awaitNames();
      assertEquals(entries, reader.ids().size());
      assertEquals(
          String.valueOf(entries), reader.value("document.querySelectorAll('.lo-listed').length"));
      assertEquals(
          isSaid, reader.text(STATUS).startsWith("A part of the link could not be used"), hash);
      assertEquals("0", reader.value("document.querySelectorAll('main img').length"));
      assertEquals("false", reader.value("'trapped' in window || 'printed' in window"));
      assertEquals("true", reader.value("({}).note === undefined && ({}).turn === undefined"));
      assertEquals(List.of(), reader.browser().complaints());
    }
  }

  @Test
  void notesAreShortenedAndOnlyText() throws Exception {
    reader.opensOnServer("my-list.html#list=advice");
    reader.writes("#note-0", "  <b>bold</b>\n\u0007 " + "😀".repeat(300) + "\ud800");
    String note = reader.value("LocalOfferList.entries()[0].note");
    assertEquals(200, note.codePointCount(0, note.length()));
    assertTrue(note.startsWith("<b>bold</b> 😀"), note);
    assertEquals("0", reader.value("document.querySelectorAll('main b').length"));
    reader.reloads();
    assertEquals(note, reader.value("LocalOfferList.entries()[0].note"));
  }
}
