package org.localoffer.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.localoffer.build.BuildOutcome;
import org.localoffer.build.BuildOutcome.Built;
import org.localoffer.build.BuildOutcome.Rejected;
import org.localoffer.build.SiteBuild;
import org.localoffer.build.StepListener;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.DiagnosticPrinter;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.FileDrop;
import org.localoffer.publish.PublishOutcome.Locked;
import org.localoffer.publish.PublishOutcome.Published;
import org.localoffer.publish.PublishOutcome.Refused;
import org.localoffer.render.RenderFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bakes the Local Offer of a JBake project into JBake's destination folder. A project without one
 * is left alone.
 *
 * <p>The whole site is built and checked first; if anything is wrong with it, nothing of it is
 * written, and the bake fails with what there is to mend.
 */
public final class LocalOfferRenderer implements RenderingTool {

  private static final Logger LOG = LoggerFactory.getLogger(LocalOfferRenderer.class);

  /** For JBake, which finds this class by its service file. */
  public LocalOfferRenderer() {}

  /**
   * Bakes the Local Offer.
   *
   * @return how many pages it has; 0 if the project has none
   * @throws RenderingException if the bake has to fail; the message is for a person, and holds
   *     every finding about the content as the command line prints it
   */
  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
      throws RenderingException {
    try {
      ProjectSettings settings = ProjectSettings.of(config);
      if (settings == null) {
        LOG.debug("{} has no Local Offer", config.getSourceFolder());
        return 0;
      }
      return bake(settings, new JbakePages(config, store));
    } catch (RenderingException failure) {
      // JBake's command line prints the message; its Maven plug-in and its watcher do not, and
      // expect a renderer to have logged it.
      LOG.error("{}", failure.getMessage());
      throw failure;
    }
  }

  /** As {@link #render(Renderer, ContentStore, JBakeConfiguration)}, for JBake before 2.6. */
  @Deprecated
  @Override
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration config)
      throws RenderingException {
    DefaultJBakeConfiguration project =
        new DefaultJBakeConfiguration(templates.getParentFile(), config);
    project.setDestinationFolder(destination);
    return render(renderer, store, project);
  }

  private static int bake(ProjectSettings settings, JbakePages others) throws RenderingException {
    Set<String> taken = others.madeFrom(settings.content());
    if (!taken.isEmpty()) {
      throw new RenderingException(
          "JBake takes entries of the Local Offer for pages of its own and would publish them whole,"
              + " with the editors' notes: "
              + String.join(", ", taken)
              + "\n  hint: Move the entries to a folder of their own beside JBake's content folder,"
              + " and name it with localoffer.content.");
    }
    try (SiteBuild build = new SiteBuild()) {
      BuildOutcome outcome = build.build(settings.read(), StepListener.NONE);
      return switch (outcome) {
        case Rejected rejected -> throw rejected(rejected.findings());
        case Built built -> write(built, settings, others);
      };
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

  private static int write(Built built, ProjectSettings settings, JbakePages others)
      throws RenderingException, IOException {
    List<String> both = others.among(names(built.tree(), settings));
    if (!both.isEmpty()) {
      throw new RenderingException(
          "JBake and the Local Offer both want to write "
              + String.join("; ", both)
              + "\n  hint: Leave JBake's out, or give the Local Offer a folder of its own, for"
              + " example: localoffer.destination=local-offer");
    }
    FileDrop drop = new FileDrop(settings.destination(), settings.below());
    return switch (drop.drop(built.tree())) {
      case Refused refused ->
          throw new RenderingException(refused.reason() + "\n  hint: " + refused.hint());
      case Locked locked ->
          throw new RenderingException(locked.holderInWords() + " is writing to the same folder");
      case Published published -> {
        if (!built.findings().isEmpty()) {
          LOG.warn("{}", printed(built.findings()));
        }
        LOG.info(
            "Local Offer: {} pages from {} entries in {}",
            built.pages(),
            built.entries(),
            published.output());
        yield built.pages();
      }
    };
  }

  /** The site's files as seen from JBake's destination folder. */
  private static Set<String> names(OutputTree tree, ProjectSettings settings) {
    String below = settings.below().toString().replace('\\', '/');
    String prefix = below.isEmpty() ? "" : below.toLowerCase(java.util.Locale.ROOT) + "/";
    Set<String> names = new TreeSet<>();
    for (OutputFile file : tree.files()) {
      names.add(prefix + file.path().value());
    }
    return names;
  }

  private static String printed(List<Diagnostic> findings) {
    return new DiagnosticPrinter(false).print(findings);
  }

  private static RenderingException rejected(List<Diagnostic> findings) {
    return new RenderingException(
        "there are mistakes in the Local Offer, and nothing of it was written\n\n"
            + printed(findings));
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
