package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P9: the same content gives the same bytes, under whatever circumstances. */
class P09SameBytesTest {

  /** More than one share of pages, so that both threads have something to do. */
  private static final int SERVICES = 150;

  private static final County COUNTY = county();

  @TempDir Path folder;

  private static County county() {
    County county = County.withEveryField();
    for (int i = 0; i < SERVICES; i++) {
      String name = NaughtyStrings.HONEST.get(i % NaughtyStrings.HONEST.size());
      county.file(
          "services/many/club-" + i + ".yaml",
          P02NothingIsDroppedTest.plainService(name + " " + i));
    }
    return county;
  }

  /** One way to run the program on the same content. */
  private record Circumstance(
      String name,
      List<String> flags,
      Map<String, String> environment,
      String content,
      String output) {

    Circumstance(String name, String... flags) {
      this(name, List.of(flags), Map.of(), "plain/content", "site");
    }
  }

  @Test
  void elevenCircumstancesGiveTheSameBytes() throws Exception {
    COUNTY.writeTo(folder.resolve("plain/content"));
    COUNTY.writeTo(
        folder.resolve("a much deeper/place, with ünusual/names/content"), this::reversed);
    touchAll(folder.resolve("a much deeper"));
    List<Circumstance> others =
        List.of(
            new Circumstance("zone", "-Duser.timezone=Pacific/Kiritimati"),
            new Circumstance("Turkish", "-Duser.language=tr", "-Duser.country=TR"),
            new Circumstance("Arabic digits", "-Duser.language=ar", "-Duser.country=EG"),
            new Circumstance(
                "encoding",
                List.of("-Dfile.encoding=COMPAT", "-Dstdout.encoding=US-ASCII"),
                Map.of("LC_ALL", "C"),
                "plain/content",
                "site"),
            new Circumstance("Windows' line ends", "-Dline.separator=\r\n"),
            new Circumstance("one core", "-XX:ActiveProcessorCount=1"),
            new Circumstance("four cores", "-XX:ActiveProcessorCount=4"),
            new Circumstance("other collector", "-XX:-UseSerialGC", "-XX:+UseParallelGC"),
            new Circumstance(
                "other folder, order and times of files",
                List.of(),
                Map.of(),
                "../a much deeper/place, with ünusual/names/content",
                "site"),
            new Circumstance("other output", List.of(), Map.of(), "plain/content", "öther/näme"));
    SortedMap<String, String> expected = build(new Circumstance("plain"));
    assertTrue(expected.size() > SERVICES, expected::toString);
    try (ExecutorService twoAtATime = Executors.newFixedThreadPool(2)) {
      List<Future<SortedMap<String, String>>> built = new ArrayList<>();
      for (Circumstance other : others) {
        built.add(twoAtATime.submit(() -> build(other)));
      }
      for (int i = 0; i < others.size(); i++) {
        assertSame(expected, built.get(i).get(), others.get(i).name());
      }
    }
  }

  private static void assertSame(
      SortedMap<String, String> expected, SortedMap<String, String> actual, String name) {
    TreeSet<String> different = new TreeSet<>(expected.keySet());
    different.addAll(actual.keySet());
    different.removeIf(path -> expected.getOrDefault(path, "").equals(actual.get(path)));
    assertEquals(List.of(), List.copyOf(different), name);
  }

  private SortedMap<String, String> build(Circumstance how) throws Exception {
    Path work = Files.createTempDirectory(folder, "work");
    String content = how.content().startsWith("..") ? how.content() : "../" + how.content();
    Child child =
        Child.start(
            work,
            how.flags(),
            how.environment(),
            "build",
            "--content",
            content,
            "--output",
            how.output(),
            "--today",
            "2026-11-02");
    assertEquals(0, child.exitCode(), how.name() + ": " + child.said());
    return PublishedSite.at(work.resolve(how.output())).digests();
  }

  private SequencedMap<String, String> reversed(SequencedMap<String, String> files) {
    return new LinkedHashMap<>(files.reversed());
  }

  private static void touchAll(Path folder) throws IOException {
    List<Path> files;
    try (var paths = Files.walk(folder)) {
      files = new ArrayList<>(paths.filter(Files::isRegularFile).toList());
    }
    for (int i = 0; i < files.size(); i++) {
      Files.setLastModifiedTime(files.get(i), FileTime.from(Instant.ofEpochSecond(86_400L * i)));
    }
  }
}
