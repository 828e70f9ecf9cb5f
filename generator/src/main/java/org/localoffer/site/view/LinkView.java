package org.localoffer.site.view;

/**
 * A link.
 *
 * @param text what it reads
 * @param href where it goes; empty where there is nothing to go to and the text stands alone
 */
public record LinkView(String text, String href) {}
