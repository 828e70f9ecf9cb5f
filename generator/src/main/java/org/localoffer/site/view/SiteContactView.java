package org.localoffer.site.view;

import java.util.List;

/**
 * Who keeps the Local Offer.
 *
 * @param phoneHref {@code tel:} address, or empty
 * @param emailHref {@code mailto:} address, or empty
 * @param address lines
 * @param hours when they answer, as written
 * @param feedbackEmail where comments go, or empty
 * @param feedbackEmailHref its {@code mailto:} address, or empty
 */
public record SiteContactView(
    String name,
    String phone,
    String phoneHref,
    String email,
    String emailHref,
    List<String> address,
    String hours,
    String feedbackEmail,
    String feedbackEmailHref) {
  public SiteContactView {
    address = List.copyOf(address);
  }
}
