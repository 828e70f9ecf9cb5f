package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.source.ContentFolder;
import org.localoffer.source.SourceFile;
import org.localoffer.source.Sources;

/**
 * A whole borough from open data, where its folder lies beside the repository; it is no part of the
 * repository, so elsewhere these tests are skipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealBoroughTest {

  private static final int SERVICES = 440;

  private Sources sources;

  @BeforeAll
  void find() throws IOException {
    Path above = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (above != null && !Files.isDirectory(above.resolve("shared/real-borough"))) {
      above = above.getParent();
    }
    assumeTrue(above != null, "no folder shared/real-borough beside the repository");
    sources = new ContentFolder(above.resolve("shared/real-borough"), "real-borough").read();
  }

  @Test
  void everyServiceArrivesAndNothingIsRefused() {
    ContentResult result = TestContent.read(sources);
    assertEquals(List.of(), result.findings().stream().filter(Diagnostic::isError).toList());
    assertNotNull(result.directory());
    assertEquals(SERVICES, result.directory().services().size());
  }

  @Test
  void twoThreadsReadWhatOneReads() {
    ContentResult one = TestContent.read(sources);
    try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
      ContentResult two = DirectoryReader.read(sources, TestContent.TODAY, executor, 2);
      assertEquals(one.findings(), two.findings());
      assertEquals(one.directory().services(), two.directory().services());
    }
  }

  @Test
  void theDoctorFindsNothingInEntriesThatCanBeRead() {
    for (SourceFile file : sources.files()) {
      if (!file.isMarkdown()) {
        assertNull(new YamlDoctor(file.text(), file.text().text(), 0).firstSlip(), file.path());
      }
    }
  }
}
