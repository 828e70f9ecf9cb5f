package org.localoffer.site.view;

/**
 * That a service cannot be used as usual.
 *
 * @param heading {@code Full at the moment}
 * @param text why, or until when; empty where it was not stated
 */
public record NoticeView(String heading, String text) {}
