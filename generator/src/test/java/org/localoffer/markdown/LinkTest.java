package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.diagnostic.SourcePosition;

/** Where a link may lead, and what is kept of it. */
class LinkTest {

  @ParameterizedTest
  @CsvSource({
    "services/bluebell, services/bluebell",
    "/services/bluebell, services/bluebell",
    "services/short-breaks/bluebell.yaml, services/bluebell",
    "../services/short-breaks/bluebell.yml, services/bluebell",
    "./../../services/bluebell.md, services/bluebell",
    "content/services/bluebell.yaml, services/bluebell",
    "services/bluebell.html, services/bluebell",
    "services/bluebell/, services/bluebell",
    "services, services",
    "services.html, services",
    "guides/asking#how, guides/asking#h-how",
    "guides/asking#h-how, guides/asking#h-how",
    "guides/asking#How%20to%20ask, guides/asking#h-how-to-ask",
    "guides/asking/02-visit.md, guides/asking/visit",
    "guides/asking/visit, guides/asking/visit",
    "other-guide.md, guides/other-guide",
    "other-guide, guides/other-guide",
    "news/2026-09-01-new-club.md, news/2026-09-01-new-club",
    "organisations/trust, organisations/trust",
    "categories/short-breaks/clubs, categories/short-breaks/clubs",
    "needs/autism, needs/autism",
    "vocabulary/needs/autism, needs/autism",
    "glossary#ehc-plan, glossary#ehc-plan",
    "glossary.yaml, glossary",
    "documents/Leaflet_2.pdf, documents/Leaflet_2.pdf",
    "../documents/easy-read/leaflet.pdf#page=2, documents/easy-read/leaflet.pdf"
  })
  void linkIntoTheSiteNamesItsEntry(String written, String target) {
    Reading reading = Reading.of("See [the page](" + written + ").");
    assertEquals(List.of(), reading.findings());
    assertEquals("entry:" + target, reading.result().links().getFirst().address());
    assertTrue(
        reading.html().contains("<a class=\"govuk-link\" href=\"entry:" + target + "\">the"));
  }

  @Test
  void linkIntoTheSiteIsKeptWithItsPlace() {
    Reading reading = Reading.of("Hi\n\n- go to [A](needs/x/y#top)\n");
    SiteLink link = reading.result().links().getFirst();
    SourcePosition position = link.position();
    assertEquals("3:9", position.line() + ":" + position.column());
    assertEquals(SiteLink.Folder.NEEDS, link.folder());
    assertEquals("x/y", link.name());
    assertEquals("top", link.anchor());
    assertEquals("needs/x/y", link.target());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org",
        "http://example.org:8080/a/b?c=d&e=f#g",
        "HTTPS://EXAMPLE.ORG/",
        "https://xn--bcher-kva.example/",
        "https://example.org/Schön",
        "https://example.org?next=http://a@b"
      })
  void webAddressTellsNobodyWhereTheReaderCameFrom(String address) {
    Reading reading = Reading.of("[Help](" + address + ")");
    assertEquals(List.of(), reading.findings());
    String href = address.replace("&", "&amp;");
    assertTrue(reading.html().contains("href=\"" + href + "\" rel=\"noreferrer\">Help</a>"));
  }

  @ParameterizedTest
  @CsvSource({
    "mailto:club@example.org, mailto:club@example.org",
    "mailto:o'brien+x@example.org?subject=Hello%20you, mailto:o'brien+x@example.org?subject=Hello%20you",
    "tel:01632960001, tel:01632960001",
    "<tel:+44 1632 960001>, tel:+441632960001",
    "tel:111, tel:111"
  })
  void mailAndPhoneAreLinks(String written, String href) {
    Reading reading = Reading.of("[Ask us](" + written + ")");
    assertEquals(List.of(), reading.findings());
    assertTrue(reading.html().contains("<a class=\"govuk-link\" href=\"" + href + "\">Ask us</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org",
        "entry:services/x",
        "//example.org/x",
        "blob:https://example.org/1"
      })
  void addressOfAnotherKindIsRefused(String address) {
    assertRefused("LO-TEXT-03", "[x y](" + address + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java&#10;script:alert(1)",
        "java&Tab;script:alert(1)",
        "&#1;javascript:alert(1)",
        "https:/example.org",
        "https:example.org",
        "https://",
        "https://localhost/x",
        "https://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f.0x1/",
        "https://[::1]/",
        "https://printer.local/",
        "https://user:secret@example.org/",
        "https://example.org@evil.example/",
        "https://example.org:x/",
        "https://example.org:/",
        "https://example..org/",
        "https://.example.org/",
        "https://exаmple.org/",
        "https://example.org\\\\evil.example/",
        "https:\\\\\\\\example.org",
        "\\\\\\\\evil.example",
        "<https://example.org/a b>",
        "https://example.org/&#x202e;gpj",
        "mailto:club",
        "mailto:@example.org",
        "mailto:a@example.org,b@example.org",
        "mailto:a@example.org?bcc=b@example.org",
        "mailto:a@example.org?subject=x&bcc=b@example.org",
        "mailto:a@example.org?subject=x%0Abcc:b@example.org",
        "mailto:a%0A@example.org",
        "mailto:?subject=a@example.org",
        "tel:",
        "tel:0800-CLUB",
        "tel:1234567890123456",
        "tel:123;ext=4"
      })
  void brokenAddressIsRefused(String address) {
    assertRefused("LO-TEXT-04", "[x y](" + address + ")");
  }

  @Test
  void nameBeforeTheSiteIsSaidToHideWhereTheLinkLeads() {
    Reading reading = Reading.of("[x y](https://www.gov.uk@evil.example/)");
    assertTrue(reading.message().contains("hides where it leads"), reading.message());
  }

  @Test
  void overlongAddressIsRefused() {
    assertRefused("LO-TEXT-04", "[x y](https://example.org/" + "a".repeat(2_000) + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "service/bluebell, Did you mean “services”?",
    "www.example.org, write https:// before",
    "example.org/help, write https:// before",
    "leaflet.pdf, documents/leaflet.pdf",
    "pictures/hall.jpg, the field \"pictures\"",
    "services/Blue_Bell, small letters",
    "guides/a/b/c, small letters",
    "services/x?y=1, Leave out the \"?\"",
    "documents/, content folder",
    "documents/.htaccess, content folder",
    "documents/../site.yaml, content folder",
    "services/../../site, content folder",
    "services//x, content folder",
    "%6Aavascript:alert(1), Begin a web address"
  })
  void placeThatIsNoPageIsRefusedWithAHint(String address, String hint) {
    Reading reading = Reading.of("[x y](" + address + ")");
    assertEquals(1, reading.findings().size());
    assertTrue(reading.hint().contains(hint), reading.hint());
    assertFalse(reading.html().contains("<a"));
    assertEquals(List.of(), reading.result().links());
  }

  @Test
  void linkWithoutAddressIsRefused() {
    assertRefused("LO-TEXT-05", "[the club]()");
    assertRefused("LO-TEXT-05", "[the club](#)");
  }

  @Test
  void linkWithoutWordsIsRefused() {
    assertEquals(List.of("1:3 LO-TEXT-06"), Reading.of("A [ ](services/x)").places());
    assertEquals(List.of("1:3 LO-TEXT-06"), Reading.of("A [**&#32;**](services/x)").places());
  }

  @ParameterizedTest
  @ValueSource(strings = {"here", "Click here", "*here*", "Read more…", "this link.", "→ more"})
  void wordsThatSayNothingAreWarnedOf(String words) {
    Reading reading = Reading.of("To apply, go [" + words + "](services/x).");
    assertEquals(List.of("LO-TEXT-07"), reading.rules());
    assertFalse(reading.findings().getFirst().isError());
    assertTrue(reading.html().contains("href=\"entry:services/x\""));
  }

  @Test
  void wordsThatContainHereAreFine() {
    assertEquals(List.of(), Reading.of("[Here to help](services/x)").findings());
  }

  @Test
  void linkToAHeadingFurtherDownIsFound() {
    Reading reading = Reading.of("[Cost](#what-it-costs)\n\n## What it costs");
    assertEquals(List.of(), reading.findings());
    assertTrue(reading.html().contains("href=\"#h-what-it-costs\""));
  }

  @Test
  void linkToAHeadingThatIsNotThereIsRefusedWithAHint() {
    Reading reading = Reading.of("Hi [Cost](#what-it-cost)\n\n## What it costs");
    assertEquals(List.of("1:4 LO-TEXT-11"), reading.places());
    assertTrue(reading.hint().startsWith("Did you mean “#what-it-costs”?"), reading.hint());
  }

  @Test
  void nameWithoutAddressStaysText() {
    Reading reading = Reading.of("See [the note] and [x][y].");
    assertEquals(List.of(), reading.findings());
    assertEquals("<p class=\"govuk-body\">See [the note] and [x][y].</p>\n", reading.html());
  }

  @Test
  void addressCanBeGivenANameAndATitle() {
    Reading reading = Reading.of("[The *form*][Form]\n\n[form]: https://a.example/ \"A <b>\"\n");
    assertEquals(List.of(), reading.findings());
    assertTrue(
        reading
            .html()
            .contains(
                "href=\"https://a.example/\" rel=\"noreferrer\" title=\"A &lt;b&gt;\">The <em>form"));
  }

  @Test
  void lineThatWouldVanishIsWarnedOf() {
    Reading reading = Reading.of("Come along.\n\n[note]: https://a.example/\n");
    assertEquals(List.of("3:1 LO-TEXT-21"), reading.places());
    assertFalse(reading.findings().getFirst().isError());
  }

  @Test
  void secondAddressOfANameIsWarnedOf() {
    Reading reading =
        Reading.of("[the form][a]\n\n[a]: https://a.example/\n[A]: https://b.example/\n");
    assertEquals(List.of("4:1 LO-TEXT-21"), reading.places());
  }

  @Test
  void addressBetweenAngleBracketsIsALink() {
    Reading reading = Reading.of("<https://a.example/> or <club@a.example>");
    assertEquals(List.of(), reading.findings());
    assertTrue(reading.html().contains(">https://a.example/</a>"));
    assertTrue(reading.html().contains("href=\"mailto:club@a.example\">club@a.example</a>"));
    assertRefused("LO-TEXT-03", "<javascript:alert(1)>");
  }

  @Test
  void bareAddressIsText() {
    assertEquals(
        "<p class=\"govuk-body\">www.a.example https://a.example club@a.example</p>\n",
        Reading.of("www.a.example https://a.example club@a.example").html());
  }

  private static void assertRefused(String rule, String markdown) {
    Reading reading = Reading.of(markdown);
    assertEquals(List.of(rule), reading.rules(), () -> reading.findings().toString());
    assertFalse(reading.html().contains("<a"), reading.html());
    assertTrue(reading.findings().getFirst().isError());
  }
}
