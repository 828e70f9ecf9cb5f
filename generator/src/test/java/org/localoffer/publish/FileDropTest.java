package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;
import org.localoffer.publish.PublishOutcome.Refused;

class FileDropTest {

  private static final Path HERE = Path.of("");

  private Path shared;
  private Path elsewhere;

  @BeforeEach
  void makeFolders(@TempDir Path folder) throws IOException {
    shared = Files.createDirectory(folder.resolve("shared"));
    elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(shared.resolve("news.html"), "others' news");
  }

  @Test
  void siteIsWrittenBesideWhatOthersHave() throws IOException {
    Published published = published(drop(HERE, site("a")));
    assertEquals(
        Map.of("index.html", "a", "services/a.html", "a", "news.html", "others' news"),
        visible(shared));
    assertEquals(0, published.unchanged());
    assertEquals(2, published.files());
  }

  @Test
  void siteIsWrittenIntoAFolderOfItsOwn() throws IOException {
    drop(Path.of("local", "offer"), site("a"));
    assertTrue(visible(shared).containsKey("local/offer/services/a.html"));
    assertFalse(visible(shared).containsKey("index.html"));
  }

  @Test
  void fileThatIsTheSameIsNotWrittenAgain() throws IOException {
    drop(HERE, site("a"));
    Object before = identity("index.html");
    Published again = published(drop(HERE, site("a")));
    assertEquals(2, again.unchanged());
    assertEquals(before, identity("index.html"));
  }

  @Test
  void withdrawnPageGoesAwayWithItsFolder() throws IOException {
    drop(HERE, site("a"));
    drop(HERE, tree(Map.of("index.html", "b")));
    assertEquals(Map.of("index.html", "b", "news.html", "others' news"), visible(shared));
    assertFalse(Files.exists(shared.resolve("services")));
  }

  @Test
  void fileThatOthersHaveReplacedSinceStays() throws IOException {
    drop(HERE, site("a"));
    Files.writeString(shared.resolve("services/a.html"), "others' page");
    drop(HERE, tree(Map.of("index.html", "b")));
    assertEquals("others' page", visible(shared).get("services/a.html"));
  }

  @Test
  void damagedListRemovesNothing() throws IOException {
    drop(HERE, site("a"));
    Path list = shared.resolve(".local-offer-files.txt");
    Files.writeString(list, Files.readString(list).replace("services/a.html", "news.html"));
    drop(HERE, tree(Map.of("index.html", "b")));
    assertTrue(visible(shared).keySet().containsAll(List.of("news.html", "services/a.html")));
  }

  @Test
  void nothingIsWrittenThroughALinkedFolder() throws IOException {
    Files.createSymbolicLink(shared.resolve("services"), elsewhere);
    assertRefused("link", HERE, site("a"));
    assertEquals(Map.of(), visible(elsewhere));
  }

  @Test
  void nothingIsWrittenThroughALinkedFile() throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret"), "secret");
    Files.createSymbolicLink(shared.resolve("index.html"), secret);
    assertRefused("link", HERE, site("a"));
    assertEquals("secret", Files.readString(secret));
  }

  @Test
  void nothingIsWrittenThroughALinkAsTheSitesOwnFolder() throws IOException {
    Files.createSymbolicLink(shared.resolve("local"), elsewhere);
    assertRefused("link", Path.of("local"), site("a"));
    assertRefused("link", Path.of("local", "offer"), site("a"));
    assertEquals(Map.of(), visible(elsewhere));
  }

  @Test
  void nothingIsRemovedBehindALink() throws IOException {
    drop(HERE, site("a"));
    Files.move(shared.resolve("services"), elsewhere.resolve("services"));
    Files.createSymbolicLink(shared.resolve("services"), elsewhere.resolve("services"));
    drop(HERE, tree(Map.of("index.html", "b")));
    assertEquals(Map.of("services/a.html", "a"), visible(elsewhere));
  }

  @Test
  void sharedFolderItselfMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(elsewhere.resolve("www"), shared);
    assertInstanceOf(Published.class, new FileDrop(link, HERE).drop(site("a")));
    assertEquals("a", visible(shared).get("index.html"));
  }

  @Test
  void placeOutsideTheSharedFolderIsRefused() throws IOException {
    assertRefused("outside", Path.of("..", "elsewhere"), site("a"));
    assertRefused("outside", elsewhere, site("a"));
    assertEquals(Map.of(), visible(elsewhere));
  }

  @Test
  void folderInPlaceOfAFileIsRefused() throws IOException {
    Files.createDirectory(shared.resolve("index.html"));
    assertRefused("there is a folder", HERE, site("a"));
  }

  @Test
  void fileInPlaceOfAFolderIsRefused() throws IOException {
    Files.writeString(shared.resolve("services"), "others' file");
    assertRefused("there is a file", HERE, site("a"));
    assertEquals("others' file", visible(shared).get("services"));
  }

  @Test
  void secondDropAtTheSameTimeIsLockedOut() throws IOException {
    Path lock = shared.resolve(".local-offer.lock");
    try (SiteDisk.Hold hold = new LocalDisk().tryLock(lock, LockHolder.self().lines())) {
      assertNotNull(hold);
      Locked locked = assertInstanceOf(Locked.class, drop(HERE, site("a")));
      assertTrue(locked.holderInWords().contains("process " + ProcessHandle.current().pid()));
    }
    assertFalse(visible(shared).containsKey("index.html"));
  }

  @Test
  void whatAKilledDropLeftIsRemoved() throws IOException {
    Path staging = Files.createDirectory(shared.resolve(".local-offer-new"));
    Files.writeString(staging.resolve("0"), "half a page");
    drop(HERE, site("a"));
    assertFalse(Files.exists(staging));
    assertEquals("a", visible(shared).get("index.html"));
  }

  /** A disk that fails at the first step, then at the second, and so on until a drop passes. */
  @Test
  void failingDiskLeavesEveryFileOldOrNewAndNoStaging() throws IOException {
    int step = 0;
    boolean passed = false;
    while (!passed) {
      drop(HERE, site("old"));
      passed = dropsWithFailureAt(++step, site("new"));
      assertFalse(Files.exists(shared.resolve(".local-offer-new")), "step " + step);
      SortedMap<String, String> files = visible(shared);
      for (String page : List.of("index.html", "services/old.html", "services/new.html")) {
        String text = files.get(page);
        assertTrue(text == null || text.equals("old") || text.equals("new"), step + ": " + files);
      }
      assertNotNull(files.get("index.html"), "step " + step);
      assertEquals("others' news", files.get("news.html"), "step " + step);
      drop(HERE, site("new"));
      assertEquals(
          Map.of("index.html", "new", "services/new.html", "new", "news.html", "others' news"),
          visible(shared),
          "after step " + step);
    }
    assertTrue(step > 20, "only " + step + " steps were tried");
  }

  private boolean dropsWithFailureAt(int step, OutputTree tree) throws IOException {
    LocalDisk real = new LocalDisk();
    AtomicInteger steps = new AtomicInteger();
    SiteDisk failing =
        (SiteDisk)
            Proxy.newProxyInstance(
                SiteDisk.class.getClassLoader(),
                new Class<?>[] {SiteDisk.class},
                (proxy, method, arguments) -> {
                  if (steps.incrementAndGet() == step) {
                    throw new FileSystemException("disk", null, "No space left on device");
                  }
                  try {
                    return method.invoke(real, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    try {
      new FileDrop(shared, HERE, failing).drop(tree);
      return steps.get() < step;
    } catch (PublishFailed failure) {
      assertTrue(failure.getMessage().startsWith("the disk is full"), failure.getMessage());
      return false;
    }
  }

  private PublishOutcome drop(Path below, OutputTree tree) throws PublishFailed {
    return new FileDrop(shared, below).drop(tree);
  }

  private static Published published(PublishOutcome outcome) {
    return assertInstanceOf(Published.class, outcome);
  }

  private void assertRefused(String reason, Path below, OutputTree tree) throws IOException {
    SortedMap<String, String> before = visible(shared);
    Refused refused = assertInstanceOf(Refused.class, drop(below, tree));
    assertTrue(refused.reason().contains(reason), refused.reason());
    assertEquals(before, visible(shared));
  }

  private Object identity(String file) throws IOException {
    Object key =
        Files.readAttributes(
                shared.resolve(file), java.nio.file.attribute.BasicFileAttributes.class)
            .fileKey();
    return key == null ? Files.getLastModifiedTime(shared.resolve(file)) : key;
  }

  /** A site whose pages all say {@code text}; one of them is named for it. */
  private static OutputTree site(String text) {
    return tree(Map.of("index.html", text, "services/" + text + ".html", text));
  }

  private static OutputTree tree(Map<String, String> pages) {
    List<OutputFile> files = new ArrayList<>();
    pages.forEach((path, text) -> files.add(OutputFile.ofText(new OutputPath(path), "test", text)));
    return OutputTree.of(files);
  }

  /** Path to text of all files below a folder but hidden ones and links. */
  private static SortedMap<String, String> visible(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !name.startsWith(".")) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
