package org.localoffer.feeds;

import java.util.ArrayList;
import java.util.List;
import org.localoffer.directory.Location;
import org.localoffer.directory.Service;

/** The ways to a service: each place, its phones, and its form and site. */
final class ChannelData {

  private ChannelData() {}

  static void write(LinkedData data, Service service) {
    List<Runnable> channels = new ArrayList<>();
    for (Location location : service.locations()) {
      if (PlaceData.isKnown(location)) {
        channels.add(() -> PlaceData.write("serviceLocation", data, location));
      }
    }
    if (!PhoneData.withPhone(service.contacts()).isEmpty()) {
      channels.add(() -> PhoneData.write("servicePhone", data, service.contacts()));
    }
    List<String> addresses = addresses(service);
    if (!addresses.isEmpty()) {
      channels.add(() -> data.texts("serviceUrl", addresses));
    }
    List<String> languages = service.languages().stream().map(ChannelData::language).toList();
    data.nodes(
        "availableChannel",
        "ServiceChannel",
        channels,
        channel -> {
          channel.run();
          data.texts("availableLanguage", languages);
        });
  }

  private static List<String> addresses(Service service) {
    List<String> addresses = new ArrayList<>();
    if (service.referral().formUrl() != null) {
      addresses.add(service.referral().formUrl());
    }
    if (service.website() != null && !addresses.contains(service.website())) {
      addresses.add(service.website());
    }
    return addresses;
  }

  /** The format's {@code bsl} is {@code bfi} in BCP 47. */
  private static String language(String tag) {
    return tag.equals("bsl") ? "bfi" : tag;
  }
}
