package org.localoffer.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The finished jar as councils use it: dropped into the class path of JBake's command line, which
 * runs in a Java machine of its own, with JBake's own versions of FreeMarker, SnakeYAML, jsoup and
 * picocli and none of our class folders.
 */
class FinishedJarIT {

  private static final Path JAR = Path.of("target", "local-offer.jar").toAbsolutePath();

  /** Far more than a bake takes; a machine that hangs must not hang the build. */
  private static final int MAX_SECONDS = 300;

  /** As JBake's own distribution logs; without it thousands of lines say nothing. */
  private static final String LOG_SETTINGS =
      """
      <configuration>
        <appender name="CONSOLE" class="ch.qos.logback.core.ConsoleAppender">
          <encoder><pattern>%-5level %logger{36} - %msg%n</pattern></encoder>
        </appender>
        <root level="INFO"><appender-ref ref="CONSOLE"/></root>
        <logger name="org.apache" level="WARN"/>
        <logger name="com.orientechnologies" level="ERROR"/>
      </configuration>
      """;

  private JbakeProject project;

  @BeforeEach
  void writeProject(@TempDir Path folder) throws IOException {
    project = JbakeProject.in(folder.resolve("project"));
  }

  /** How JBake ended, and all that it printed. */
  private record Ended(int code, String printed) {}

  @Test
  void jbakesCommandLineBakesTheLocalOffer() throws Exception {
    Ended ended = jbake();
    assertEquals(0, ended.code(), ended.printed());
    assertTrue(ended.printed().contains("Local Offer: "), ended.printed());
    String page = project.output().get("services/play-club.html");
    assertTrue(page != null && page.contains("Bluebell Play Club"), ended.printed());
    assertTrue(project.output().containsKey("search/manifest.js"), ended.printed());
    assertTrue(project.output().get("council.html").contains("We are a council."));
  }

  @Test
  void mistakeEndsJbakesCommandLineWithAnError() throws Exception {
    project.edit("local-offer/services/play-club.yaml", "from: 4, to: 11", "from: 11, to: 4");
    Ended ended = jbake();
    assertEquals(1, ended.code(), ended.printed());
    assertTrue(ended.printed().contains("local-offer/services/play-club.yaml:6:"), ended.printed());
    assertTrue(ended.printed().contains(": error LO-AGE-"), ended.printed());
    assertEquals(List.of("council.html", "crest.svg"), List.copyOf(project.output().keySet()));
  }

  @Test
  void jarHoldsTheServiceFileAndNothingOfJbake() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      ZipEntry service = jar.getEntry("META-INF/services/org.jbake.render.RenderingTool");
      assertEquals(
          "org.localoffer.jbake.LocalOfferRenderer",
          new String(jar.getInputStream(service).readAllBytes(), StandardCharsets.UTF_8).strip());
      List<String> strangers =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith(".class") && !name.startsWith("org/localoffer/"))
              .filter(name -> !name.startsWith("org/jspecify/"))
              .toList();
      assertEquals(List.of(), strangers);
    }
  }

  private Ended jbake() throws IOException, InterruptedException {
    project.write("logback.xml", LOG_SETTINGS);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-D" + JbakeProject.QUICK_PASSWORDS + "=1");
    command.add("-Dlogback.configurationFile=" + project.root().resolve("logback.xml"));
    command.addAll(List.of("-cp", classPath(), "org.jbake.launcher.Main", "-b"));
    command.addAll(List.of(project.root().toString(), project.root() + File.separator + "output"));
    Path printed = project.root().resolveSibling("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    boolean ended = process.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, "JBake did not end: " + Files.readString(printed));
    return new Ended(process.exitValue(), Files.readString(printed));
  }

  /** JBake and what it names, as the build gives it to this test, and our jar last. */
  private static String classPath() {
    String given =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> jars = new ArrayList<>();
    for (String entry : given.split(File.pathSeparator)) {
      if (entry.endsWith(".jar") && !Path.of(entry).equals(JAR)) {
        jars.add(entry);
      }
    }
    jars.add(JAR.toString());
    assertTrue(jars.stream().anyMatch(jar -> jar.contains("freemarker-2.3.31")), given);
    assertFalse(jars.stream().anyMatch(jar -> jar.contains("lucene")), given);
    return String.join(File.pathSeparator, jars);
  }
}
