package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.attachment.TestPictures.ascii;
import static org.localoffer.attachment.TestPictures.concat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourceText;

class PdfAuthorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/Author (Amina Khan) /Title (x)    | Amina Khan",
        "/Author(Amina \\(Mina\\) Khan)     | Amina (Mina) Khan",
        "/Author (A (B) C)                  | A (B) C",
        "/Author (\\101mina)                 | Amina",
        "/Author <FEFF0041006D0069006E0061> | Amina",
        "/Author <416D 696E61>              | Amina",
        "/Author <EFBBBF 5A6FC3AB>          | Zoë",
        "/Author () /Author (Second)        | Second",
        "<dc:creator><rdf:Seq><rdf:li>Amina Khan</rdf:li></rdf:Seq></dc:creator> | Amina Khan"
      })
  void authorIsFoundWhereProgramsWriteIt(String written, String author) {
    assertEquals(author, PdfAuthor.of(ascii("%PDF-1.7\n1 0 obj << " + written + " >>\n%%EOF")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/Author () x",
        "/Author 7 0 R x",
        "/Authors (Amina) x",
        "/Title (Leaflet) x",
        "/Author",
        "<dc:creator/><rdf:li>x</rdf:li>",
        "/Encrypt 5 0 R /Author (ciphertext)"
      })
  void whereNobodyIsNamedNobodyIsFound(String written) {
    assertNull(PdfAuthor.of(ascii("%PDF-1.7\n1 0 obj << " + written)));
  }

  @Test
  void namesOfOtherAlphabetsAreReadInXmp() {
    String xmp = "<dc:creator><rdf:Seq><rdf:li>Zoë Nowak</rdf:li></rdf:Seq></dc:creator>";
    assertEquals("Zoë Nowak", PdfAuthor.of(xmp.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void longNameIsCutBetweenCharacters() {
    assertEquals(
        "\uD83D\uDE00".repeat(100) + "…",
        PdfAuthor.of(ascii("/Author <FEFF" + "D83DDE00".repeat(300) + ">")));
  }

  @Test
  void authorInACompressedRowOfObjectsIsFound() {
    assertEquals("Amina Khan", PdfAuthor.of(packed("5 0 << /Author (Amina Khan) >>")));
  }

  private static byte[] packed(String objects) {
    byte[] room = new byte[1000];
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(ascii(objects));
      deflater.finish();
      int length = deflater.deflate(room);
      return concat(
          ascii("%PDF-1.7\n3 0 obj << /Type /ObjStm /N 1 >>\nstream\r\n"),
          Arrays.copyOf(room, length),
          ascii("\nendstream"));
    }
  }

  @Test
  void damagedDocumentNeverStopsTheBuild() {
    byte[] whole = concat(packed("5 0 << /Author (Amina) >>"), ascii("/Author <41"));
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      byte[] mangled = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      mangled[random.nextInt(mangled.length)] = (byte) random.nextInt();
      String author = PdfAuthor.of(mangled);
      assertTrue(author == null || author.codePointCount(0, author.length()) <= 101);
    }
  }

  @Test
  void authorIsAWarningAndTheDocumentIsPublished() {
    Findings findings = new Findings();
    Attachment leaflet =
        new AttachmentReader(findings)
            .read(
                "documents/a.pdf",
                new SourceText("content/documents/a.pdf", "").start(),
                ascii("%PDF-1.7 /Author (Amina Khan)"));
    assertTrue(leaflet != null && leaflet.bytes() > 0);
    assertEquals("LO-ATT-09", findings.sorted().getFirst().rule().value());
    assertTrue(findings.sorted().getFirst().message().contains("“Amina Khan”"));
    assertTrue(!findings.hasErrors());
  }
}
