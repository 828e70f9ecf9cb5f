package org.localoffer.feeds;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.Term;

/** Who provides services. */
record OrganisationData(Organisation organisation) implements Subject {

  @Override
  public String type() {
    return type(organisation);
  }

  /** Whether an organisation is a public body is said by the vocabulary of their kinds. */
  static String type(Organisation organisation) {
    return isPublicBody(organisation) ? "GovernmentOrganization" : "Organization";
  }

  static boolean isPublicBody(Organisation organisation) {
    @Nullable Term kind = organisation.kind();
    return kind != null && kind.publicBody();
  }

  @Override
  public @Nullable Checked checked() {
    return null;
  }

  @Override
  public void write(LinkedData data, PageAddresses addresses) {
    data.text("@id", addresses.organisation(organisation.slug()));
    data.text("name", organisation.name());
    data.text("description", organisation.summary());
    data.text("url", organisation.website());
    PhoneData.write("contactPoint", data, organisation.contacts());
  }

  /** In the data of a service. */
  static void provider(LinkedData data, Organisation organisation, PageAddresses addresses) {
    data.node(
        "provider",
        type(organisation),
        () -> {
          data.text("@id", addresses.organisation(organisation.slug()));
          data.text("name", organisation.name());
          data.text("url", organisation.website());
        });
  }
}
