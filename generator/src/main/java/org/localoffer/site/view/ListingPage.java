package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists the services of a term (a category, need, stage, area or support level) or of a
 * need together with an area or a stage.
 *
 * @param kind as in {@link TermIndexPage#kind}
 * @param description of the term, or empty
 * @param guides the guides and steps of guides that are about the term; on the first page only
 * @param narrower the terms right below it; on the first page only
 * @param wider other lists that one has to know of here, each with its number of services; on the
 *     first page only
 * @param choices ways to a shorter list; on the first page only
 * @param countText how many services have the term: {@code 12 services}; the same number as the
 *     filters of the search give
 * @param services those of this page
 * @param openToAnyHeading heading of the second list, or empty
 * @param openToAny services that are open to any need; a list of their own, because they were not
 *     tagged with this term; on the first page only
 * @param openToAnyMore where all of those are, when only some are shown, or null
 * @param further other lists that may help too; on the first page only
 * @param booklet all of them on one page for printing, or null; on the first page only
 * @param pagination the other pages, or null where there is one page only
 */
public record ListingPage(
    String kind,
    String description,
    List<LinkView> guides,
    List<TermCard> narrower,
    List<LinkLine> wider,
    List<TermChoice> choices,
    String countText,
    List<ServiceCard> services,
    String openToAnyHeading,
    List<ServiceCard> openToAny,
    @Nullable LinkView openToAnyMore,
    List<LinkLine> further,
    @Nullable LinkView booklet,
    @Nullable Pagination pagination)
    implements View {
  public ListingPage {
    guides = List.copyOf(guides);
    narrower = List.copyOf(narrower);
    wider = List.copyOf(wider);
    further = List.copyOf(further);
    choices = List.copyOf(choices);
    services = List.copyOf(services);
    openToAny = List.copyOf(openToAny);
  }

  @Override
  public String template() {
    return "pages/listing.ftlh";
  }
}
