package org.localoffer.promise;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program in a Java machine of its own, as the launcher starts it.
 *
 * @param process the running program
 * @param log the file that takes both of its streams
 */
record Child(Process process, Path log) {

  /** Far more than a build of a test's county takes on the slowest machine. */
  private static final long PATIENCE_SECONDS = 240;

  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

  /** Starts a command in {@code folder}. */
  static Child start(Path folder, String... words) throws IOException {
    return start(folder, List.of(), Map.of(), words);
  }

  /** Starts a command with more flags for the Java machine and more variables. */
  static Child start(
      Path folder, List<String> flags, Map<String, String> environment, String... words)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath(), "org.localoffer.cli.Main"));
    command.addAll(List.of(words));
    Path log = Files.createTempFile(folder.toAbsolutePath().getParent(), "child", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new Child(builder.start(), log);
  }

  /** The class path of this test; Surefire hides it behind a jar of its own. */
  private static String classPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> absolute = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      absolute.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, absolute);
  }

  /** Waits for the end; the exit code. */
  int exitCode() throws InterruptedException, IOException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the program hangs:\n" + said());
    }
    return process.exitValue();
  }

  /** Ends the program as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** All that the program has printed. */
  String said() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }
}
