package org.localoffer.site.view;

import org.localoffer.directory.SafeHtml;

/**
 * An example of a component, in the gallery.
 *
 * @param name {@code ordinary}, {@code longest} …
 * @param parameters the lines that give it
 * @param html what the component makes of them; empty where that is nothing
 */
public record GalleryExample(String name, String parameters, SafeHtml html) {}
