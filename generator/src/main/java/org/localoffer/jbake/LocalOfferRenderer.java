package org.localoffer.jbake;

import java.io.File;
import java.util.logging.Level;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
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

  /**
   * Lucene warns here that vectors would be faster with another module; we use none. Held, because
   * the log manager forgets loggers that nobody holds.
   */
  private static final java.util.logging.Logger LUCENE_VECTORS =
      java.util.logging.Logger.getLogger(
          "org.apache.lucene.internal.vectorization.VectorizationProvider");

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
    LUCENE_VECTORS.setLevel(Level.OFF);
    try {
      ProjectSettings settings = ProjectSettings.of(config);
      if (settings == null) {
        LOG.debug("{} has no Local Offer", config.getSourceFolder());
        return 0;
      }
      return new ProjectBake(settings, new JbakePages(config, store), LOG).bake();
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
}
