package org.localoffer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.localoffer.publish.PublishFailed;
import org.localoffer.render.RenderFailed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in words what went wrong outside of the content. */
final class FailureMessages implements IExecutionExceptionHandler {

  private final Machine machine;

  FailureMessages(Machine machine) {
    this.machine = machine;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    switch (cause) {
      case ConfigurationProblem problem -> {
        machine.err().println("local-offer: " + problem.getMessage());
        machine.err().println("  hint: " + problem.hint());
        return ExitCode.USAGE;
      }
      case RenderFailed failed -> {
        machine.err().println("local-offer: a template is wrong, and nothing was published");
        machine.err().println(failed.getMessage());
        return ExitCode.USAGE;
      }
      case PublishFailed failed -> {
        machine.err().println("local-offer: " + failed.getMessage());
        machine.err().println("  hint: " + failed.hint());
        machine.err().println("The site that was there before is still there.");
        return ExitCode.DISK;
      }
      case IOException disk -> {
        return disk(disk);
      }
      case UncheckedIOException disk -> {
        return disk(disk.getCause());
      }
      default -> {
        return fault(cause);
      }
    }
  }

  /** Something that no content, folder or disk may bring about: for those who mend the program. */
  private int fault(Throwable cause) {
    machine.err().println("local-offer: a fault in the program; nothing was published");
    machine.err().println("  hint: Please report it with all that follows.");
    cause.printStackTrace(machine.err());
    return ExitCode.FAULT;
  }

  private int disk(IOException failure) {
    machine.err().println("local-offer: the disk failed: " + failure.getMessage());
    machine.err().println("  hint: Check the folder and the disk, then try again.");
    return ExitCode.DISK;
  }
}
