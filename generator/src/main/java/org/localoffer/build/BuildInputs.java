package org.localoffer.build;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localoffer.render.TemplateSet;
import org.localoffer.source.Sources;

/**
 * Everything that a site is made from; nothing else has an influence on its bytes.
 *
 * @param sources the content folder
 * @param templates the templates folder
 * @param govukCss GOV.UK Frontend's minified style sheet
 * @param today the day for which the site is built, in Europe/London
 * @param baseUrl the public address with a slash at its end, or null to take that of {@code
 *     site.yaml}
 * @param outputName what the output folder is called in messages
 */
public record BuildInputs(
    Sources sources,
    TemplateSet templates,
    String govukCss,
    LocalDate today,
    @Nullable String baseUrl,
    String outputName) {}
