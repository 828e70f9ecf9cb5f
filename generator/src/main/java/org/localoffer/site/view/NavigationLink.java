package org.localoffer.site.view;

/**
 * A link of the main navigation.
 *
 * @param section equals {@link PageView#section} on the pages of this part of the site
 */
public record NavigationLink(String section, String text, String href) {}
