package org.localoffer.site.view;

/** A piece of news in a list; {@code date} reads {@code 1 September 2026}. */
public record NewsCard(String title, String href, String date, String summary) {}
