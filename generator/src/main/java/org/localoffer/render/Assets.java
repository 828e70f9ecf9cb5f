package org.localoffer.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.site.Addresses;

/** The style sheets, scripts and pictures that every page uses. */
public final class Assets {

  /** Where GOV.UK Frontend's style sheet is on the class path. */
  public static final String GOVUK_CSS_RESOURCE = GovukCss.RESOURCE;

  private static final OutputPath GOVUK_CSS = new OutputPath(Addresses.ASSETS + "govuk.css");
  private static final OutputPath OUR_CSS = new OutputPath(Addresses.ASSETS + "lo.css");

  private Assets() {}

  /**
   * The files of the folder {@code assets/}: GOV.UK Frontend's style sheet without what may not be
   * shipped, the council's colour, and every asset of the template set.
   *
   * @param govukCss the minified sheet ({@link #GOVUK_CSS_RESOURCE})
   * @param brandColour {@code #rrggbb}, or null where the council has none
   */
  public static List<OutputFile> of(
      TemplateSet templates, String govukCss, @Nullable String brandColour) {
    List<OutputFile> files = new ArrayList<>();
    files.add(
        OutputFile.ofText(
            GOVUK_CSS, GOVUK_CSS_RESOURCE, GovukCss.cleaned(govukCss) + GovukCss.NOTICE));
    if (brandColour != null) {
      files.add(OutputFile.ofText(Addresses.THEME, "site.yaml", BrandColour.of(brandColour).css()));
    }
    files.add(OutputFile.ofText(OUR_CSS, "templates", StyleSheets.joined(templates.styles())));
    templates
        .assets()
        .forEach(
            (path, bytes) ->
                files.add(
                    new OutputFile(
                        new OutputPath(Addresses.ASSETS + path),
                        "templates/assets/" + path,
                        bytes)));
    return files;
  }
}
