package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;

/** The manifest of a site: what it says, and whether it is believed. */
class SiteManifestTest {

  @TempDir Path folder;

  private Path output() {
    return folder.resolve("site-output");
  }

  @Test
  void aManifestThatSomebodyHasTamperedWithIsNotBelieved() throws IOException {
    OutputTree site = Sites.site("A", 6);
    Sites.publisher(output()).publish(site);
    Path manifest = output().resolve(SiteManifest.FILE_NAME);
    Files.writeString(manifest, Files.readString(manifest).replaceFirst("\n[0-9a-f]", "\n7"));
    Sites.publisher(output()).publish(site);
    assertEquals(Sites.expected(site), Sites.filesIn(output()));
  }

  @Test
  void aTreeWithAManifestOfItsOwnIsAFaultOfTheProgram() {
    OutputTree tree = OutputTree.of(List.of(Sites.file("manifest.txt", "mine")));
    assertThrows(IllegalStateException.class, () -> Sites.publisher(output()).publish(tree));
  }

  @Test
  void theManifestTellsWhatIsMissingChangedAndTooMuch() throws IOException {
    Sites.publisher(output()).publish(Sites.site("A", 4));
    assertTrue(SiteManifest.verify(output()).isWhole());
    Files.delete(output().resolve("services/s-1.html"));
    Files.writeString(output().resolve("services/s-2.html"), "other");
    Files.writeString(output().resolve("services/Extra.html"), "more");
    Files.writeString(output().resolve("services/extra.html"), "more");
    SiteDifferences found = SiteManifest.verify(output());
    assertEquals(List.of(new OutputPath("services/s-1.html")), found.missing());
    assertEquals(List.of(new OutputPath("services/s-2.html")), found.changed());
    assertEquals(List.of("services/Extra.html", "services/extra.html"), found.extra());
  }

  @Test
  void theManifestIsAListOfSha256Sums() throws IOException {
    OutputFile abc = Sites.file("a.txt", "abc");
    Sites.publisher(output()).publish(OutputTree.of(List.of(abc)));
    assertEquals(
        """
        # local-offer site 1
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
        # end efa2711a7252723c5fc804abba65dc5ad8781e5d49f78a0e9eb764ec13c7b4bc
        """,
        Files.readString(output().resolve("manifest.txt")));
  }

  @Test
  void aManifestThatWasCutOrAlteredIsRefused() throws IOException {
    Sites.publisher(output()).publish(Sites.site("A", 4));
    String text = Files.readString(output().resolve(SiteManifest.FILE_NAME));
    assertEquals(text, SiteManifest.parse(text).text());
    for (int length = 0; length < text.length(); length++) {
      String cut = text.substring(0, length);
      assertThrows(IllegalArgumentException.class, () -> SiteManifest.parse(cut));
    }
    String altered = text.replaceFirst("index", "indez");
    assertThrows(IllegalArgumentException.class, () -> SiteManifest.parse(altered));
  }
}
