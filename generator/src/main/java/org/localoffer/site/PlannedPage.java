package org.localoffer.site;

import org.localoffer.output.OutputPath;
import org.localoffer.site.view.PageView;
import org.localoffer.site.view.SiteView;
import org.localoffer.site.view.View;

/**
 * A page that the site will have.
 *
 * @param path where it goes
 * @param owner what it is made from, for messages: {@code services/play-club.yaml}
 * @param site what all pages show
 * @param page what the layout shows of this page
 * @param view what this page alone shows; it names the template
 */
public record PlannedPage(OutputPath path, String owner, SiteView site, PageView page, View view) {}
