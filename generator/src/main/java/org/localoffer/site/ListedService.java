package org.localoffer.site;

import org.localoffer.directory.Service;
import org.localoffer.site.view.ServiceCard;

/**
 * A service that is published, with its card.
 *
 * @param card its address is relative to the site's root: {@code services/play-club.html}
 */
public record ListedService(Service service, ServiceCard card) {}
