package org.localoffer.accessibility;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpHandlers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.localoffer.promise.Chromium;
import org.localoffer.promise.LocalServer;
import org.localoffer.promise.SampleCounty;
import org.localoffer.promise.TemporaryFolder;
import org.localoffer.render.Assets;
import org.localoffer.render.PreviewSite;
import org.localoffer.words.Words;

/** The site of the sample county, built once for all tests of this package, on a server. */
final class SampleSite implements AutoCloseable {

  /** The style sheet that the site would have in a language that is written from right to left. */
  static final String RIGHT_TO_LEFT = "right-to-left.css";

  private final TemporaryFolder temporary;
  private final Path folder = SampleCounty.site();
  private final LocalServer server;

  private SampleSite() {
    try {
      temporary = TemporaryFolder.called("accessibility");
      server = LocalServer.of(folder);
      server.answer(RIGHT_TO_LEFT, sheet(rightToLeft()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpHandler sheet(String text) {
    return HttpHandlers.of(200, Headers.of("Content-Type", "text/css; charset=utf-8"), text);
  }

  /** Gives tests the site, and a reader of its own to each class. */
  static final class Given implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE =
        ExtensionContext.Namespace.create(SampleSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == SampleSite.class || type == PageReader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      SampleSite site =
          context
              .getRoot()
              .getStore(HERE)
              .computeIfAbsent(SampleSite.class, any -> new SampleSite(), SampleSite.class);
      return parameter.getParameter().getType() == SampleSite.class
          ? site
          : context
              .getStore(HERE)
              .computeIfAbsent(PageReader.class, any -> reader(site), PageReader.class);
    }

    private static PageReader reader(SampleSite site) {
      try {
        return PageReader.of(site);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String rightToLeft() throws IOException {
    Assets assets =
        Assets.of(
            PreviewSite.templates(Path.of("..", "templates")),
            PreviewSite.govukCss(),
            SampleCounty.directory().site().brandColour(),
            true,
            Words.english());
    return assets.files().stream()
        .filter(file -> file.path().value().endsWith(".css"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  /** The folder in which the site lies. */
  Path folder() {
    return folder;
  }

  /** The address of the site's folder on the server, with a slash at its end. */
  String onServer() {
    return server.address();
  }

  /** The address of the site's folder on the disk, with a slash at its end. */
  String onDisk() {
    return folder.toUri().toString();
  }

  /** Starts a browser, or skips the test. */
  Chromium browser() throws IOException, InterruptedException {
    return Chromium.start(Files.createTempDirectory(temporary.path(), "chromium"));
  }

  @Override
  public void close() {
    server.close();
    temporary.close();
  }
}
