package org.localoffer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.diagnostic.Diagnostic;

/** A file is text that a person can see, or it is refused at the place where it is not. */
class HonestTextTest {

  private static Sources read(byte[] bytes) {
    return MemorySources.of(Map.of("services/club.yaml", bytes));
  }

  private static Sources read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String only(Sources sources) {
    assertEquals(1, sources.findings().size(), sources.findings().toString());
    Diagnostic found = sources.findings().getFirst();
    return found.rule() + " " + found.position().line() + ":" + found.position().column();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202E, 0xFEFF, 0xFFFE
      })
  void anInvisibleCharacterIsRefusedAtItsPlaceAndNamed(int character) {
    Sources sources = read("name: Club\nsummary: a" + Character.toString(character) + "b\n");
    assertEquals("LO-FILE-04 2:11", only(sources));
    String code = Integer.toHexString(0x10000 + character).substring(1).toUpperCase();
    assertTrue(sources.findings().getFirst().message().contains("U+" + code));
    assertFalse(sources.files().getFirst().readable());
  }

  @Test
  void aLoneCarriageReturnIsRefusedAndWindowsLineEndsAreFine() {
    assertEquals("LO-FILE-04 1:5", only(read("name\r: Club\n")));
    assertEquals(List.of(), read("name: Club\r\nsummary: x\r\n").findings());
  }

  @Test
  void lettersOfAllLanguagesTabsAndEmojiAreFine() {
    String text = "name: Żółw, مدرسة, ਸਕੂਲ, \uD83D\uDE00 1\u00A0km\t‘x’ – £\n";
    Sources sources = read(text);
    assertEquals(List.of(), sources.findings());
    assertEquals(text, sources.files().getFirst().text().text());
  }

  @Test
  void oneByteOrderMarkAtTheBeginningIsTakenAway() {
    Sources sources = read("\uFEFFname: Club\n");
    assertEquals("name: Club\n", sources.files().getFirst().text().text());
    assertEquals("LO-FILE-04 1:1", only(read("\uFEFF\uFEFFname: Club\n")));
  }

  @Test
  void aFileInAnotherEncodingIsRefusedAtItsFirstBadByte() {
    byte[] latin = "name: Club\ncost: £5\n".getBytes(Charset.forName("windows-1252"));
    Sources sources = read(latin);
    assertEquals("LO-FILE-03 2:7", only(sources));
    assertTrue(sources.findings().getFirst().message().contains("byte A3"));
    assertEquals("LO-FILE-03 1:1", only(read("name: Club".getBytes(StandardCharsets.UTF_16))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0AF", "EDA080", "F4908080", "E282", "80"})
  void bytesThatAreNoCharacterAreRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex("61" + hex);
    assertEquals("LO-FILE-03 1:2", only(read(bytes)));
  }

  @Test
  void aConflictIsNamedAtItsFirstLine() {
    assertEquals(
        "LO-FILE-05 2:1",
        only(read("name: Club\n<<<<<<< HEAD\nsummary: a\n=======\nsummary: b\n>>>>>>> x\n")));
    assertEquals("LO-FILE-05 1:1", only(read(">>>>>>> spring\nname: Club\n")));
  }

  @Test
  void aLineOfEqualsSignsIsAHeadingInMarkdownAndNoConflict() {
    assertEquals(List.of(), read("Heading\n=======\n").findings());
  }

  @Test
  void eachFileIsReportedOnceHoweverBrokenItIs() {
    assertEquals("LO-FILE-04 1:1", only(read("\u0000\u0000\u0000<<<<<<< HEAD\n")));
  }
}
