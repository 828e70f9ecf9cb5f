package org.localoffer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program takes from the machine that it runs on: nothing else may ask for it.
 *
 * @param out for results, in UTF-8
 * @param err for everything else, in UTF-8
 * @param folder the folder that the person is in
 * @param home the user's own folder
 * @param project the folder of the project, as the launcher says, or else the person's
 * @param today the day in Europe/London
 * @param errIsTerminal whether a person watches {@code err}
 * @param environment the environment's variables
 */
record Machine(
    PrintStream out,
    PrintStream err,
    Path folder,
    Path home,
    Path project,
    LocalDate today,
    boolean errIsTerminal,
    Map<String, String> environment) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** This machine, now. */
  static Machine here() {
    Path folder = Path.of("").toAbsolutePath();
    String project = System.getProperty("localoffer.home");
    return new Machine(
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        folder,
        Path.of(System.getProperty("user.home", "/")),
        project == null ? folder : folder.resolve(project).normalize(),
        LocalDate.now(LONDON),
        Boolean.getBoolean("localoffer.terminal"),
        System.getenv());
  }

  /** A path as the person means it: relative to the folder that they are in. */
  Path resolve(Path path) {
    return folder.resolve(path).normalize();
  }

  /** Whether the person asked for no colours in any program (no-color.org). */
  boolean wantsNoColour() {
    @Nullable String value = environment.get("NO_COLOR");
    return value != null && !value.isEmpty();
  }

  /** A path as the person would type it: from their folder if it lies below. */
  String display(Path path) {
    Path absolute = resolve(path);
    Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    String text = shown.toString().replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }
}
