package org.localoffer.directory;

/**
 * A way to reach somebody; only contacts that may be published are ever in the model.
 *
 * @param name a person's or a team's name, or empty
 * @param role what they do there, or empty
 * @param phone as families read it ({@code 01632 960001}), or empty
 * @param email or empty
 */
public record Contact(String name, String role, String phone, String email) {}
