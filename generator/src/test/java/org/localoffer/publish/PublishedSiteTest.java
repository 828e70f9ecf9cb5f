package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.PublishOutcome.Published;

/** What lies in the folder of a site after it was published. */
class PublishedSiteTest {

  @TempDir Path folder;

  private Path output() {
    return folder.resolve("site-output");
  }

  @Test
  void theFolderHoldsTheTreeAndItsManifestAndNothingElse() throws IOException {
    OutputTree site = Sites.site("A", 10);
    Published published =
        assertInstanceOf(Published.class, Sites.publisher(output()).publish(site));
    SortedMap<String, String> expected = Sites.expected(site);
    assertEquals(expected, Sites.filesIn(output()));
    assertEquals(expected.size(), published.files());
    assertEquals(
        expected.values().stream().mapToLong(text -> text.getBytes().length).sum(),
        published.bytes());
    assertEquals(List.of("site-output"), Sites.namesIn(folder));
  }

  @Test
  void aFileThatIsNotInTheNewSiteGoes() throws IOException {
    Sites.publisher(output()).publish(Sites.site("A", 10));
    Files.writeString(output().resolve("by-hand.html"), "somebody was here");
    Sites.publisher(output()).publish(Sites.site("B", 3));
    assertEquals(Sites.expected(Sites.site("B", 3)), Sites.filesIn(output()));
  }

  @Test
  void aSiteOfManyFilesIsWrittenByTwoThreadsAndIsTheSame() throws IOException {
    OutputTree site = Sites.site("A", 1_500);
    Sites.publisher(output()).publish(site);
    assertEquals(Sites.expected(site), Sites.filesIn(output()));
  }

  @Test
  void aPageThatHasNotChangedKeepsItsTimeAndOneThatHasDoesNot() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Sites.publisher(output()).publish(Sites.site("A", 6));
    Path same = output().resolve("services/s-0.html");
    Path changed = output().resolve("services/s-1.html");
    Files.setLastModifiedTime(same, longAgo);
    Files.setLastModifiedTime(changed, longAgo);
    Published published =
        assertInstanceOf(Published.class, Sites.publisher(output()).publish(Sites.site("B", 6)));
    assertEquals(longAgo, Files.getLastModifiedTime(same));
    assertTrue(Files.getLastModifiedTime(changed).compareTo(longAgo) > 0);
    assertEquals(4, published.unchanged(), "two pages, the README and the style sheet");
  }

  @Test
  void aPageThatSomebodyHasTamperedWithIsWrittenAnew() throws IOException {
    OutputTree site = Sites.site("A", 6);
    Sites.publisher(output()).publish(site);
    Path page = output().resolve("services/s-0.html");
    String text = Files.readString(page);
    Files.writeString(page, text.replace('e', 'a')); // of the same length
    Sites.publisher(output()).publish(site);
    assertEquals(Sites.expected(site), Sites.filesIn(output()));
  }

  @Test
  void missingParentFoldersAreMade() throws IOException {
    Path deep = folder.resolve("public/www/site");
    Sites.publisher(deep).publish(Sites.site("A", 2));
    assertEquals(Sites.expected(Sites.site("A", 2)), Sites.filesIn(deep));
  }

  @Test
  void aLinkInTheOldSiteIsRemovedAndNotFollowed() throws IOException {
    Path precious = Files.createDirectory(folder.resolve("precious"));
    Files.writeString(precious.resolve("s-0.html"), Sites.page("every version", 0));
    Files.writeString(precious.resolve("thesis.txt"), "years of work");
    Sites.publisher(output()).publish(Sites.site("A", 6));
    removeServices();
    Files.createSymbolicLink(output().resolve("services"), precious);
    Files.createSymbolicLink(output().resolve("thesis.txt"), precious.resolve("thesis.txt"));

    Sites.publisher(output()).publish(Sites.site("B", 6));

    assertEquals(Sites.expected(Sites.site("B", 6)), Sites.filesIn(output()));
    assertEquals(List.of("s-0.html", "thesis.txt"), Sites.namesIn(precious));
    assertFalse(Files.isSymbolicLink(output().resolve("services")));
    assertFalse(
        Files.isSameFile(precious.resolve("s-0.html"), output().resolve("services/s-0.html")),
        "a page must not be taken from behind a link");
  }

  private void removeServices() throws IOException {
    Path services = output().resolve("services");
    for (String name : Sites.namesIn(services)) {
      Files.delete(services.resolve(name));
    }
    Files.delete(services);
  }

  @Test
  void aLinkInThePlaceOfTheStagingFolderIsRemovedAndNotFollowed() throws IOException {
    Path precious = Files.createDirectory(folder.resolve("precious"));
    Files.writeString(precious.resolve("thesis.txt"), "years of work");
    Files.createSymbolicLink(folder.resolve(".site-output.building"), precious);
    Sites.publisher(output()).publish(Sites.site("A", 6));
    assertEquals(Sites.expected(Sites.site("A", 6)), Sites.filesIn(output()));
    assertEquals(List.of("thesis.txt"), Sites.namesIn(precious));
  }

  @Test
  void whatGitKeepsInTheFolderStays() throws IOException {
    Files.createDirectory(output());
    Files.writeString(output().resolve("README.md"), Sites.README.replace("\n", "\r\n"));
    Files.writeString(output().resolve(".gitignore"), "*\n!README.md\n");
    Sites.publisher(output()).publish(Sites.site("A", 1));
    Sites.publisher(output()).publish(Sites.site("B", 1));
    SortedMap<String, String> expected = Sites.expected(Sites.site("B", 1));
    expected.put(".gitignore", "*\n!README.md\n");
    assertEquals(expected, Sites.filesIn(output()));
    assertTrue(SiteManifest.verify(output()).isWhole());
  }

  @Test
  void nothingToRecoverIsNoWork() throws IOException {
    assertFalse(Sites.publisher(output()).recover());
    Sites.publisher(output()).publish(Sites.site("A", 1));
    assertFalse(Sites.publisher(output()).recover());
  }
}
