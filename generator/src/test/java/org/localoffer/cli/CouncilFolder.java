package org.localoffer.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.localoffer.cli.Terminal.Answer;
import org.localoffer.promise.County;

/** Tests of somebody at a terminal, in a folder with the content of a whole county. */
abstract class CouncilFolder {

  /** Around the folder. */
  @TempDir Path temporary;

  /** Where the person is; its name is no easy one. */
  Path folder;

  @BeforeEach
  final void countyIsThere() throws IOException {
    folder = Files.createDirectory(temporary.resolve("my council's folder"));
    County.withEveryField().writeTo(folder.resolve("content"));
  }

  /** Runs a command, which must not answer with a stack trace. */
  final Answer type(String... words) {
    Answer answer = Terminal.in(folder).type(words);
    assertFalse(answer.hasStackTrace(), answer::toString);
    return answer;
  }
}
