package org.localoffer.site.view;

/**
 * A way to reach somebody; texts are empty where not stated.
 *
 * @param phoneHref {@code tel:} address, or empty
 * @param emailHref {@code mailto:} address, or empty
 */
public record ContactView(
    String name, String role, String phone, String phoneHref, String email, String emailHref) {}
