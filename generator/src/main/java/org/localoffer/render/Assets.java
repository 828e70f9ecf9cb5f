package org.localoffer.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.site.Addresses;
import org.localoffer.words.Words;

/**
 * The files that every page uses: one style sheet, the scripts, and pictures of the templates. The
 * sheet and the scripts have a hash of their content in their names, so that a server may let
 * browsers keep them for ever: what is changed has another name.
 *
 * @param files below {@code assets/}
 * @param names how templates find them
 */
public record Assets(List<OutputFile> files, AssetNames names) {

  /** Where GOV.UK Frontend's style sheet is on the class path. */
  public static final String GOVUK_CSS_RESOURCE = GovukCss.RESOURCE;

  /** Bytes of the hash: a clash of two of a site's sheets is as likely as one in 10^12. */
  private static final int HASH_BYTES = 5;

  public Assets {
    files = List.copyOf(files);
  }

  /**
   * Joins the sheets and the scripts.
   *
   * @param govukCss the minified sheet ({@link #GOVUK_CSS_RESOURCE})
   * @param brandColour {@code #rrggbb}, or null where the council has none
   * @param rightToLeft whether pages are written from right to left
   * @param words what scripts say
   */
  public static Assets of(
      TemplateSet templates,
      String govukCss,
      @Nullable String brandColour,
      boolean rightToLeft,
      Words words) {
    List<OutputFile> files = new ArrayList<>();
    String css = StyleSheets.all(templates, govukCss, brandColour, rightToLeft);
    String style = named("site", css, ".css");
    files.add(OutputFile.ofText(path(style), "templates", css));
    SortedMap<String, String> scripts = new TreeMap<>();
    Scripts.joined(templates.assets(), words)
        .forEach(
            (name, script) -> {
              scripts.put(name, named(name, script, ".js"));
              files.add(OutputFile.ofText(path(scripts.get(name)), "templates/assets", script));
            });
    templates
        .assets()
        .forEach(
            (path, bytes) -> {
              if (!path.endsWith(".js") && !path.equals(Scripts.LIST)) {
                files.add(new OutputFile(path(path), "templates/assets/" + path, bytes));
              }
            });
    return new Assets(files, new AssetNames(style, scripts));
  }

  private static OutputPath path(String name) {
    return new OutputPath(Addresses.ASSETS + name);
  }

  private static String named(String name, String content, String ending) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return name + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES) + ending;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }
}
