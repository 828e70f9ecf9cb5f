package org.localoffer.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import org.jbake.template.RenderingException;
import org.localoffer.build.BuildOutcome.Built;
import org.localoffer.build.BuildOutcome.Rejected;
import org.localoffer.build.SiteBuild;
import org.localoffer.build.StepListener;
import org.localoffer.diagnostic.DiagnosticPrinter;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.FileDrop;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;
import org.localoffer.publish.PublishOutcome.Refused;
import org.localoffer.render.RenderFailed;
import org.slf4j.Logger;

/** One bake of one project: read, build, check, and only then write. */
final class ProjectBake {

  /** Says of the whole folder that the build made it, which is not true here. */
  private static final OutputPath README = new OutputPath("README.md");

  private final ProjectSettings settings;
  private final JbakePages others;
  private final Logger log;
  private final DiagnosticPrinter printer = new DiagnosticPrinter(false);

  ProjectBake(ProjectSettings settings, JbakePages others, Logger log) {
    this.settings = settings;
    this.others = others;
    this.log = log;
  }

  /**
   * Bakes, and returns how many pages the Local Offer has.
   *
   * @throws RenderingException if it could not be written, with what a person should know
   */
  int bake() throws RenderingException {
    refuseTakenEntries();
    try {
      return build();
    } catch (CompletionException failure) {
      throw explained(failure);
    } catch (RenderFailed failure) {
      throw templateIsWrong(failure);
    } catch (IOException failure) {
      throw diskFailed(failure);
    } catch (UncheckedIOException failure) {
      throw diskFailed(failure.getCause());
    }
  }

  private void refuseTakenEntries() throws RenderingException {
    Set<String> taken = others.madeFromEntries(settings.content());
    if (!taken.isEmpty()) {
      throw new RenderingException(
          "JBake takes files of the Local Offer for pages of its own and publishes them whole, with"
              + " what is only for editors: "
              + String.join(", ", taken)
              + "\n  hint: Keep the entries in a folder beside JBake's content folder, and name it"
              + " with localoffer.content. Then empty the output folder and bake again.");
    }
  }

  private int build() throws RenderingException, IOException {
    try (SiteBuild build = new SiteBuild()) {
      return switch (build.build(settings.read(), StepListener.NONE)) {
        case Rejected rejected ->
            throw new RenderingException(
                "there are mistakes in the Local Offer, and nothing of it was written\n\n"
                    + printer.print(rejected.findings()).strip());
        case Built built -> write(built);
      };
    }
  }

  private int write(Built built) throws RenderingException, IOException {
    OutputTree site = withoutReadme(built.tree());
    refuseSharedNames(site);
    return switch (new FileDrop(settings.destination(), settings.below()).drop(site)) {
      case Refused refused ->
          throw new RenderingException(refused.reason() + "\n  hint: " + refused.hint());
      case Locked locked ->
          throw new RenderingException(
              locked.holderInWords()
                  + " is writing to the same folder\n  hint: Wait until it has ended, then bake"
                  + " again.");
      case Published published -> {
        tell(built, published);
        yield built.pages();
      }
    };
  }

  private static OutputTree withoutReadme(OutputTree tree) {
    return OutputTree.of(
        tree.files().stream().filter(file -> !file.path().equals(README)).toList());
  }

  private void refuseSharedNames(OutputTree site) throws RenderingException {
    String below = settings.below().toString().replace('\\', '/').toLowerCase(Locale.ROOT);
    Set<String> names = new TreeSet<>();
    for (OutputFile file : site.files()) {
      names.add((below.isEmpty() ? "" : below + "/") + file.path());
    }
    List<String> both = others.among(names);
    if (!both.isEmpty()) {
      throw new RenderingException(
          "JBake and the Local Offer both want to write "
              + String.join("; ", both)
              + "\n  hint: Leave JBake's out, or give the Local Offer a folder of its own, for"
              + " example: localoffer.destination=local-offer");
    }
  }

  private void tell(Built built, Published published) {
    if (!built.findings().isEmpty()) {
      log.warn("{}", printer.print(built.findings()).strip());
    }
    log.info(
        "Local Offer: {} pages from {} entries in {}",
        built.pages(),
        built.entries(),
        published.output());
  }

  private static RenderingException explained(CompletionException failure) {
    return switch (failure.getCause()) {
      case RenderFailed cause -> templateIsWrong(cause);
      case UncheckedIOException cause -> diskFailed(cause.getCause());
      case null, default -> throw failure;
    };
  }

  private static RenderingException templateIsWrong(RenderFailed failure) {
    return new RenderingException(
        "a template of the Local Offer is wrong, and nothing of it was written\n"
            + failure.getMessage(),
        failure);
  }

  private static RenderingException diskFailed(IOException failure) {
    return new RenderingException(
        "the Local Offer could not be read or written: " + failure.getMessage(), failure);
  }
}
