package org.localoffer.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.attachment.TestPictures.ascii;
import static org.localoffer.attachment.TestPictures.concat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.output.OutputPath;

class AttachmentReaderTest {

  private static final byte[] PDF = ascii("%PDF-1.7\n%%EOF\n");

  private final Findings findings = new Findings();
  private final AttachmentReader reader = new AttachmentReader(findings);

  private @Nullable Attachment read(String path, byte[] bytes) {
    SourcePosition at = new SourceText("content/" + path, "").start();
    int wanted = reader.wanted(path, at);
    return wanted == 0
        ? null
        : reader.read(path, at, Arrays.copyOf(bytes, Math.min(wanted, bytes.length)));
  }

  private Attachment accepted(String path, byte[] bytes) {
    Attachment attachment = read(path, bytes);
    assertEquals(List.of(), findings.sorted());
    assertNotNull(attachment);
    return attachment;
  }

  /** The only finding. */
  private Diagnostic refused(String rule, String path, byte[] bytes) {
    assertEquals(null, read(path, bytes));
    List<Diagnostic> found = findings.sorted();
    assertEquals(1, found.size(), found::toString);
    assertEquals(rule, found.getFirst().rule().value());
    assertEquals("content/" + path, found.getFirst().position().path());
    assertTrue(found.getFirst().isError());
    return found.getFirst();
  }

  private static byte[] picture(String ending) {
    return switch (ending) {
      case "png" -> TestPictures.talkativePng();
      case "webp" -> TestPictures.talkativeWebp();
      default -> TestPictures.talkativeJpeg(6);
    };
  }

  @ParameterizedTest
  @CsvSource({"jpg, JPEG", "jpeg, JPEG", "png, PNG", "webp, WebP"})
  void pictureIsMadeAnewAndMeasuredAsItIsShown(String ending, String label) {
    Attachment hall = accepted("pictures/hall." + ending, picture(ending));
    assertEquals(label, hall.type().label());
    assertEquals(16, hall.main().width());
    assertEquals(24, hall.main().height());
    assertEquals(1, hall.files().size());
    assertFalse(TestPictures.says(hall.main().bytes(), TestPictures.SECRET));
  }

  @Test
  void documentIsPublishedAsItIs() {
    assertArrayEquals(PDF, accepted("documents/forms/leaflet_2.pdf", PDF).main().bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pictures/hall.svg", "pictures/hall.html", "pictures/hall.gif", "pictures/hall.heic",
        "pictures/hall.pdf", "pictures/hall", "documents/hall.png", "documents/letter.docx",
        "documents/page.html", "documents/robots.txt", "documents/sw.js", "documents/_headers"
      })
  void filesOfOtherKindsAreRefusedWhateverTheyHold(String path) {
    refused("LO-ATT-02", path, TestPictures.plain("png"));
  }

  @ParameterizedTest
  @CsvSource({
    "pictures/Bluebell Hall (2).JPG, pictures/bluebell-hall-2.jpg",
    "pictures/HALL.png, pictures/hall.png",
    "pictures/Café.jpg, pictures/cafe.jpg",
    "pictures/hall.php.jpg, pictures/hall-php.jpg",
    "pictures/.jpg, pictures/file.jpg",
    "pictures/-hall.jpg, pictures/hall.jpg",
    "pictures/con.jpg, pictures/filecon.jpg",
    "pictures/LPT1.jpg, pictures/filelpt1.jpg",
    "documents/Forms 2026/form.pdf, documents/forms-2026/form.pdf",
    "documents/../form.pdf, documents/file/form.pdf"
  })
  void nameThatIsNoAddressIsRefusedWithOneThatIs(String path, String better) {
    Diagnostic finding = refused("LO-ATT-01", path, new byte[0]);
    assertTrue(finding.hint().contains(better), finding.hint());
    assertEquals(better, new OutputPath(better).value());
    assertTrue(AttachmentName.isGood(better), better);
  }

  @Test
  void nameThatIsTooLongForAStickIsRefused() {
    String stem = "a".repeat(AttachmentName.MAX_LENGTH - "pictures/.png".length());
    accepted("pictures/" + stem + ".png", TestPictures.plain("png"));
    refused("LO-ATT-01", "pictures/" + stem + "a.png", TestPictures.plain("png"));
  }

  @Test
  void fileWithAFalseEndingIsRefusedWithTheRightOne() {
    Diagnostic finding = refused("LO-ATT-03", "pictures/hall.jpg", TestPictures.plain("png"));
    assertTrue(finding.hint().contains(".png"), finding.hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pictures/a.jpg", "pictures/a.png", "pictures/a.webp", "documents/a.pdf"})
  void webPageInDisguiseIsRefused(String path) {
    refused("LO-ATT-03", path, ascii("<!doctype html><script>alert(1)</script>%PDF-1.7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pictures/a.jpg", "pictures/a.png", "pictures/a.webp", "documents/a.pdf"})
  void emptyFileIsRefused(String path) {
    refused("LO-ATT-03", path, new byte[0]);
  }

  @Test
  void pictureOfSixteenMegabytesIsAcceptedAndOneByteMoreIsNot() {
    byte[] png = TestPictures.plain("png");
    int room = AttachmentReader.MAX_PICTURE_BYTES - png.length;
    accepted("pictures/a.png", concat(png, new byte[room]));
    refused("LO-ATT-04", "pictures/b.png", concat(png, new byte[room + 1]));
  }

  @Test
  void documentOfTwentyMegabytesIsAcceptedAndOneByteMoreIsNot() {
    accepted("documents/a.pdf", Arrays.copyOf(PDF, AttachmentReader.MAX_DOCUMENT_BYTES));
    refused(
        "LO-ATT-04",
        "documents/b.pdf",
        Arrays.copyOf(PDF, AttachmentReader.MAX_DOCUMENT_BYTES + 1));
  }

  @Test
  void allTogetherAreBoundedAndThatIsSaidOnce() {
    Attachment large =
        accepted("documents/a.pdf", Arrays.copyOf(PDF, AttachmentReader.MAX_DOCUMENT_BYTES));
    SourcePosition at = new SourceText("content/documents/b.pdf", "").start();
    AttachmentTotal total = new AttachmentTotal(findings);
    long fit = AttachmentTotal.MAX_BYTES / large.bytes();
    for (int i = 0; i < fit; i++) {
      assertTrue(total.add(large, at));
    }
    assertFalse(total.isOver());
    assertFalse(total.add(large, at));
    assertFalse(total.add(large, at));
    assertTrue(total.isOver());
    assertEquals(1, findings.sorted().size());
    assertEquals("LO-ATT-08", findings.sorted().getFirst().rule().value());
  }

  @Test
  void pictureWithTooManyPixelsIsRefusedUndecoded() {
    for (String size : List.of("10001x10", "10x10001", "5001x9999")) {
      int cross = size.indexOf('x');
      int width = Integer.parseInt(size.substring(0, cross));
      int height = Integer.parseInt(size.substring(cross + 1));
      Findings found = new Findings();
      SourcePosition at = new SourceText("content/pictures/a.png", "").start();
      byte[] bomb = TestPictures.pngThatSays(width, height);
      assertNull(new AttachmentReader(found).read("pictures/a.png", at, bomb));
      assertEquals("LO-ATT-05", found.sorted().getFirst().rule().value());
    }
    Diagnostic finding = refused("LO-ATT-05", "pictures/b.webp", webp(4001, 4000));
    assertTrue(finding.message().contains("4001 by 4000"), finding.message());
    assertTrue(finding.message().contains("16 million"), finding.message());
  }

  private static byte[] webp(int width, int height) {
    return TestPictures.riff(TestPictures.riffChunk("VP8L", TestPictures.lossless(width, height)));
  }

  @Test
  void brokenPictureIsAFindingThatSaysWhatToDo() {
    byte[] png = TestPictures.plain("png");
    Diagnostic finding = refused("LO-ATT-06", "pictures/a.png", Arrays.copyOf(png, png.length - 1));
    assertEquals("this picture ends too early", finding.message());
  }

  @Test
  void everyRuleIsListedOnceAndInOrder() {
    List<String> ids = AttachmentRules.ALL.stream().map(rule -> rule.id().value()).toList();
    assertEquals(ids.stream().distinct().sorted().toList(), ids);
    assertEquals(AttachmentRule.class.getPermittedSubclasses().length, ids.size());
  }
}
