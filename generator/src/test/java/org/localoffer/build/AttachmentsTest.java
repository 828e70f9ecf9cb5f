package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.attachment.TestPictures;
import org.localoffer.build.BuildOutcome.Built;
import org.localoffer.build.BuildOutcome.Rejected;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.render.Assets;
import org.localoffer.render.TemplateSet;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.ContentFolder;
import org.localoffer.source.TemplateFiles;

/** Pictures and documents from the content folder to the pages. */
class AttachmentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** A document of 1,500 bytes. */
  private static final byte[] LEAFLET =
      ("%PDF-1.7\n" + "x".repeat(1491)).getBytes(StandardCharsets.US_ASCII);

  private static final String CLUB =
      """
      name: Play Club
      summary: A club.
      organisation: play-trust
      categories: [advice]
      checked: {on: 2026-09-01}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void layOutAValidFolder() throws IOException, URISyntaxException {
    Path base = Path.of(AttachmentsTest.class.getResource("/base-content").toURI());
    try (Stream<Path> paths = Files.walk(base)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        write(base.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private BuildOutcome build() throws IOException {
    TemplateFiles templates = TemplateFiles.bundled();
    BuildInputs inputs =
        new BuildInputs(
            new ContentFolder(folder, "content").read(),
            new TemplateSet(templates.templates(), templates.styles(), templates.assets()),
            BuiltIn.text(Assets.GOVUK_CSS_RESOURCE),
            TODAY,
            null,
            "site-output");
    try (SiteBuild build = new SiteBuild()) {
      return build.build(inputs, StepListener.NONE);
    }
  }

  private Built built() throws IOException {
    BuildOutcome outcome = build();
    return switch (outcome) {
      case Built built -> built;
      case Rejected rejected -> throw new AssertionError(rejected.findings().toString());
    };
  }

  private static OutputFile file(OutputTree tree, String path) {
    OutputFile file = tree.file(new OutputPath(path));
    assertNotNull(file, () -> path + " is not on the site");
    return file;
  }

  private static List<OutputFile> pictures(OutputTree tree) {
    return tree.files().stream()
        .filter(file -> file.path().value().startsWith("pictures/"))
        .toList();
  }

  private static List<String> brief(List<Diagnostic> findings) {
    return findings.stream().map(one -> one.rule() + " " + one.position().path()).toList();
  }

  private void writeClubWithEverything() throws IOException {
    write("pictures/hall.jpg", TestPictures.talkativeJpeg(6));
    write("documents/leaflet.pdf", LEAFLET);
    write("documents/form.pdf", LEAFLET);
    write(
        "services/play-club.yaml",
        CLUB
            + """
            pictures: [{file: hall.jpg, alt: Children painting}]
            formats: {easy_read: documents/leaflet.pdf}
            description: |
              Fill in [the *form* (PDF)](documents/form.pdf) and read [the leaflet](documents/leaflet.pdf#page=2).
              We play board games and ball games in two rooms, a loud one and a quiet one. Two helpers know
              every child by name. Bring a drink and come when you like.
            """);
  }

  @Test
  void pageShowsItsPictureInItsRoomAndSaysWhatItsDocumentsAre() throws IOException {
    writeClubWithEverything();
    Built built = built();
    assertEquals(List.of(), built.findings());
    String page = file(built.tree(), "services/play-club.html").text();
    String hall = pictures(built.tree()).getFirst().path().value();
    assertTrue(
        page.contains(
            "src=\"../" + hall + "\" alt=\"Children painting\" width=\"16\" height=\"24\""),
        page);
    assertTrue(page.contains("Easy Read version (PDF, 2 KB)"), page);
    assertTrue(page.contains(">the <em>form</em> (PDF, 2 KB)</a>"), page);
    assertTrue(page.contains("\"../documents/leaflet.pdf\">the leaflet (PDF, 2 KB)</a>"), page);
  }

  @Test
  void filesAreOnTheSiteAndPhotosSayNothingOfPeople() throws IOException {
    writeClubWithEverything();
    OutputTree tree = built().tree();
    assertArrayEquals(LEAFLET, file(tree, "documents/leaflet.pdf").bytes());
    assertArrayEquals(LEAFLET, file(tree, "documents/form.pdf").bytes());
    assertTrue(pictures(tree).getFirst().bytes().length > 100);
    assertEquals(1, pictures(tree).size());
    for (OutputFile file : tree.files()) {
      assertFalse(TestPictures.says(file.bytes(), TestPictures.SECRET), file.path()::value);
    }
  }

  @Test
  void pageThatLeavesAllToADocumentIsAWarning() throws IOException {
    write("documents/leaflet.pdf", LEAFLET);
    String easyRead = "formats: {easy_read: documents/leaflet.pdf}\n";
    write("services/play-club.yaml", CLUB + easyRead);
    write(
        "services/long.yaml",
        CLUB.replace("Play Club", "Long") + easyRead + "description: " + "so ".repeat(30) + "\n");
    write("guides/forms.md", "---\ntitle: Forms\n---\nRead [all](documents/leaflet.pdf).\n");
    write("guides/list.md", "---\ntitle: List\n---\n[All](documents/leaflet.pdf).\n\n::glossary\n");
    assertEquals(
        List.of("LO-DOC-01 content/guides/forms.md", "LO-DOC-01 content/services/play-club.yaml"),
        brief(built().findings()));
  }

  @Test
  void guideAndGlossaryLinkToDocumentsToo() throws IOException {
    write("documents/form.pdf", LEAFLET);
    write("documents/words.pdf", LEAFLET);
    write("guides/forms.md", "---\ntitle: Forms\n---\nHere is [the form](documents/form.pdf).\n");
    write("glossary.yaml", "- {term: EHC, meaning: A plan., link: documents/words.pdf}\n");
    OutputTree tree = built().tree();
    assertTrue(file(tree, "guides/forms.html").text().contains("the form (PDF, 2 KB)</a>"));
    assertTrue(file(tree, "glossary.html").text().contains("(PDF, 2 KB)"));
    file(tree, "documents/form.pdf");
    file(tree, "documents/words.pdf");
  }

  @Test
  void fileThatNothingUsesIsAWarningAndStaysAway() throws IOException {
    write("pictures/old.jpg", TestPictures.talkativeJpeg(1));
    write("documents/notes.txt", "Ask Amina.");
    Built built = built();
    assertEquals(
        List.of("LO-ATT-07 content/documents/notes.txt", "LO-ATT-07 content/pictures/old.jpg"),
        brief(built.findings()));
    assertEquals(List.of(), pictures(built.tree()));
    assertFalse(built.tree().contains(new OutputPath("documents/notes.txt")));
  }

  @Test
  void pictureOfAServiceThatIsNotPublishedTodayStaysAway() throws IOException {
    writeClubWithEverything();
    Path club = folder.resolve("services/play-club.yaml");
    Files.writeString(club, "visible: {from: 2027-01-01}\n" + Files.readString(club));
    Built built = built();
    assertEquals(List.of(), built.findings());
    assertEquals(List.of(), pictures(built.tree()));
    assertFalse(built.tree().contains(new OutputPath("documents/leaflet.pdf")));
  }

  @Test
  void brokenPicturesAreReportedTogetherWithWhatIsWrongInEntries() throws IOException {
    writeClubWithEverything();
    write("pictures/hall.jpg", "<svg onload='alert(1)'/>");
    write("services/other.yaml", CLUB.replace("Play Club", "Other") + "ages: {from: 9, to: 3}\n");
    BuildOutcome outcome = build();
    assertTrue(outcome instanceof Rejected);
    assertEquals(
        List.of("LO-ATT-03 content/pictures/hall.jpg", "LO-AGE-02 content/services/other.yaml"),
        brief(outcome.findings()));
  }

  @Test
  void linkInPlaceOfAPictureIsRefused() throws IOException {
    writeClubWithEverything();
    Path hall = folder.resolve("pictures/hall.jpg");
    Path elsewhere = Files.move(hall, folder.resolveSibling("elsewhere.jpg"));
    Files.createSymbolicLink(hall, elsewhere);
    try {
      List<String> found = brief(build().findings());
      assertTrue(found.contains("LO-FILE-06 content/pictures/hall.jpg"), found::toString);
    } finally {
      Files.delete(elsewhere);
    }
  }

  @Test
  void pictureThatGoesWhileTheSiteIsBuiltIsAFindingToo() throws IOException {
    writeClubWithEverything();
    var sources = new ContentFolder(folder, "content").read();
    Files.delete(folder.resolve("pictures/hall.jpg"));
    Diagnostic failure = sources.attachment("pictures/hall.jpg", 10).failure();
    assertNotNull(failure);
    assertEquals("LO-FILE-01", failure.rule().value());
  }
}
