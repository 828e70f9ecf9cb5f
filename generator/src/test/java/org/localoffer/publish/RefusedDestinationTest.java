package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.publish.PublishOutcome.Published;
import org.localoffer.publish.PublishOutcome.Refused;

/** Folders that a build does not replace, whatever it is told. */
class RefusedDestinationTest {

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void aProjectWithContentAndTemplates() throws IOException {
    folder = Files.createDirectory(temporary.resolve("project"));
    Files.createDirectories(folder.resolve("content/services"));
    Files.writeString(folder.resolve("content/services/a.yaml"), "name: A\n");
    Files.createDirectory(folder.resolve("templates"));
    Files.createDirectory(folder.resolve("home"));
  }

  @Test
  void aFolderWithSomebodysFiles() throws IOException {
    Path output = Files.createDirectory(folder.resolve("thesis"));
    Files.writeString(output.resolve("chapter-1.txt"), "years of work");
    assertRefused(output, "holds files that no build of a site has made, for example");
  }

  @Test
  void aFolderWithAnotherReadme() throws IOException {
    Path output = Files.createDirectory(folder.resolve("notes"));
    Files.writeString(output.resolve("README.md"), "# My notes\n");
    PublishOutcome outcome = Sites.publisher(output).publish(Sites.site("A", 1));
    assertInstanceOf(Refused.class, outcome);
    assertEquals("# My notes\n", Files.readString(output.resolve("README.md")));
  }

  @Test
  void aFolderWhoseReadmeIsAFolder() throws IOException {
    Path output = Files.createDirectory(folder.resolve("notes"));
    Files.createDirectory(output.resolve("README.md"));
    assertRefused(output, "holds files");
  }

  @Test
  void theManifestOfSomethingElse() throws IOException {
    Path output = Files.createDirectory(folder.resolve("app"));
    Files.writeString(output.resolve("manifest.txt"), "Manifest-Version: 1.0\n");
    assertRefused(output, "holds files");
  }

  @Test
  void aGitWorkingCopyEvenIfItHoldsASite() throws IOException {
    Path output = folder.resolve("pages");
    Sites.publisher(output).publish(Sites.site("A", 1));
    Files.createDirectory(output.resolve(".git"));
    assertRefused(output, "is a Git working copy");
  }

  @Test
  void theRootOfTheDisk() throws IOException {
    assertRefused(folder.getRoot(), "is the root of a disk");
  }

  @Test
  void theHomeFolderAndWhatHoldsIt() throws IOException {
    assertRefused(folder.resolve("home"), "holds your home folder");
    assertRefused(folder, "holds your home folder");
  }

  @Test
  void theContentAndWhatIsInItAndWhatHoldsIt() throws IOException {
    Files.delete(folder.resolve("home"));
    assertRefused(folder.resolve("content"), "would replace the folder that the site is made from");
    assertRefused(folder.resolve("content/site"), "is inside a folder that the site is made from");
    assertRefused(folder.resolve("templates/../content"), "would replace");
    assertRefused(folder.resolve("templates/site"), "is inside a folder");
  }

  @Test
  void theContentByAnotherName() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("elsewhere"), folder);
    assertRefused(link.resolve("content/site"), "is inside a folder");
  }

  @Test
  void aLink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    assertRefused(Files.createSymbolicLink(folder.resolve("link"), real), "is a link");
    assertRefused(
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere")),
        "is a link");
  }

  @Test
  void aFileAndWhatWouldBeInsideOne() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertRefused(file, "is a file, not a folder");
    assertRefused(file.resolve("site"), "would be inside a file");
    assertRefused(file.resolve("deep/site"), "would be inside a file");
  }

  @Test
  void butAFolderBehindALinkInItsPathIsFine() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("elsewhere"), folder);
    Path output = link.resolve("site");
    assertNull(Sites.publisher(output).refusal());
    assertInstanceOf(Published.class, Sites.publisher(output).publish(Sites.site("A", 1)));
    assertTrue(SiteManifest.verify(folder.resolve("site")).isWhole());
  }

  @Test
  void andSoIsAnEmptyFolder() throws IOException {
    Path output = Files.createDirectory(folder.resolve("site"));
    assertInstanceOf(Published.class, Sites.publisher(output).publish(Sites.site("A", 1)));
  }

  private void assertRefused(Path output, String words) throws IOException {
    SortedMap<String, String> before = Sites.filesIn(folder);
    Destination destination =
        new Destination(
            output,
            List.of(folder.resolve("content"), folder.resolve("templates")),
            folder.resolve("home"));
    Publisher publisher = new Publisher(destination, Publisher.DEFAULT_WAIT);
    Refused early = publisher.refusal();
    assertNotNull(early, "not refused: " + output);
    assertTrue(early.reason().contains(words), early.reason());
    assertEquals(early, publisher.publish(Sites.site("A", 1)));
    assertEquals(before, Sites.filesIn(folder));
  }
}
