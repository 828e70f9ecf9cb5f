package org.localoffer.site.view;

/** A picture; {@code alt} says what it shows. */
public record PictureView(String src, String alt) {}
