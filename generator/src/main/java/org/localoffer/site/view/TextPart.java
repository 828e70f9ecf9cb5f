package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.SafeHtml;

/**
 * A part of a text.
 *
 * @param kind which one of the others is filled: {@code text} ({@code html}), {@code services}
 *     ({@code services}, {@code more}), {@code contact} ({@code contact}), {@code timeline} ({@code
 *     timeline}) or {@code glossary} ({@code glossary})
 * @param html block HTML; headings start at {@code h2}
 * @param services the services that fit; may be none, which the page says
 * @param countText how many fit: {@code 12 services}
 * @param more where the rest is, when not all are shown, or null
 * @param contact how to reach a service, or null
 * @param timeline the steps of a process, or null
 * @param glossary all terms
 */
public record TextPart(
    String kind,
    SafeHtml html,
    List<ServiceCard> services,
    String countText,
    @Nullable LinkView more,
    @Nullable ReachView contact,
    @Nullable TimelineView timeline,
    List<GlossaryEntry> glossary) {
  public TextPart {
    services = List.copyOf(services);
    glossary = List.copyOf(glossary);
  }
}
