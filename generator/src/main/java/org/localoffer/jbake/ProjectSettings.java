package org.localoffer.jbake;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;
import org.localoffer.build.BuildInputs;
import org.localoffer.build.PublicAddress;
import org.localoffer.render.Assets;
import org.localoffer.render.TemplateSet;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.ContentFolder;
import org.localoffer.source.TemplateFiles;

/**
 * What {@code jbake.properties} says about the Local Offer.
 *
 * @param content the folder of the entries
 * @param contentShown that folder as messages call it: as the project calls it
 * @param templates the templates folder, or null for the templates that come along
 * @param today the day for which to build, in Europe/London
 * @param baseUrl the public address with a slash at its end, or null for that of {@code site.yaml}
 * @param destination JBake's destination folder
 * @param below where in it the Local Offer goes; empty for the folder itself
 */
record ProjectSettings(
    Path content,
    String contentShown,
    @Nullable Path templates,
    LocalDate today,
    @Nullable String baseUrl,
    Path destination,
    Path below) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final String CONTENT = "localoffer.content";
  private static final String TEMPLATES = "localoffer.templates";
  private static final String TODAY = "localoffer.today";
  private static final String BASE_URL = "localoffer.base-url";
  private static final String DESTINATION = "localoffer.destination";

  /**
   * The settings of a project, or null if it has no Local Offer.
   *
   * @throws RenderingException if a setting cannot be what it says
   */
  static @Nullable ProjectSettings of(JBakeConfiguration config) throws RenderingException {
    String named = value(config, CONTENT);
    Path content =
        named == null ? config.getContentFolder().toPath() : folder(config, CONTENT, named);
    if (named == null && !ContentFolder.isContent(content)) {
      return null;
    }
    String templates = value(config, TEMPLATES);
    return new ProjectSettings(
        content,
        (named == null ? config.getContentFolderName() : named).replace('\\', '/'),
        templates == null ? null : folder(config, TEMPLATES, templates),
        today(value(config, TODAY)),
        baseUrl(value(config, BASE_URL)),
        config.getDestinationFolder().toPath(),
        below(value(config, DESTINATION)));
  }

  /**
   * Reads everything that the site is made from.
   *
   * @throws IOException if a folder cannot be read
   */
  BuildInputs read() throws IOException {
    TemplateFiles files =
        templates == null ? TemplateFiles.bundled() : TemplateFiles.read(templates);
    return new BuildInputs(
        new ContentFolder(content, contentShown).read(),
        new TemplateSet(files.templates(), files.styles(), files.assets()),
        BuiltIn.text(Assets.GOVUK_CSS_RESOURCE),
        today,
        baseUrl,
        destination.resolve(below).normalize().toString().replace('\\', '/'));
  }

  /** Null where the setting is missing or empty. */
  private static @Nullable String value(JBakeConfiguration config, String key)
      throws RenderingException {
    Object value = config.get(key);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      throw new RenderingException(
          key + " has several values: " + value + "\n  hint: Write one value, without a comma.");
    }
    return text.isBlank() ? null : text.strip();
  }

  private static Path folder(JBakeConfiguration config, String key, String value)
      throws RenderingException {
    Path folder = config.getSourceFolder().toPath().resolve(path(key, value)).normalize();
    if (!ContentFolder.isFolder(folder)) {
      throw new RenderingException(
          key
              + " names a folder that is not there: "
              + value
              + "\n  hint: Its path begins where"
              + " jbake.properties lies: "
              + config.getSourceFolder().getAbsolutePath());
    }
    return folder;
  }

  private static Path path(String key, String value) throws RenderingException {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new RenderingException(key + " is not a path: " + value, e);
    }
  }

  private static Path below(@Nullable String value) throws RenderingException {
    Path below = path(DESTINATION, value == null ? "" : value);
    if (below.isAbsolute() || below.normalize().startsWith("..")) {
      throw new RenderingException(
          DESTINATION
              + " leads out of JBake's destination folder: "
              + value
              + "\n  hint: Give the name of a folder inside it, for example local-offer.");
    }
    return below.normalize();
  }

  private static LocalDate today(@Nullable String value) throws RenderingException {
    try {
      return value == null ? LocalDate.now(LONDON) : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new RenderingException(
          TODAY + " is not a date: " + value + "\n  hint: Write it like this: 2026-11-21", e);
    }
  }

  private static @Nullable String baseUrl(@Nullable String value) throws RenderingException {
    String address = value == null ? null : PublicAddress.of(value);
    if (value != null && address == null) {
      throw new RenderingException(
          BASE_URL
              + " is not the public address of a site: "
              + value
              + "\n  hint: Write it like this: https://localoffer.council.example/");
    }
    return address;
  }
}
