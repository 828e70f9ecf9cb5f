package org.localoffer.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localoffer.diagnostic.SourcePosition;

/**
 * A directive as it was written; its shape is right, its slugs are still to be looked up.
 *
 * @param name {@code services}, {@code contact}, {@code timeline} or {@code glossary}
 * @param parameters key → slug or path of slugs, in the order written. {@code ::services} has one
 *     or more of {@code category}, {@code level}, {@code need}, {@code stage} and {@code area};
 *     {@code ::contact send-advice} has {@code service}; {@code ::timeline ehc-assessment} has
 *     {@code timeline}; {@code ::glossary} has none
 * @param positions where each value stands, by key
 * @param position where the line begins
 */
public record DirectiveDraft(
    String name,
    Map<String, String> parameters,
    Map<String, SourcePosition> positions,
    SourcePosition position)
    implements MarkdownResult.Piece {

  public DirectiveDraft {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
  }

  /** Where the value of {@code key} stands; where the line begins if it has no such key. */
  public SourcePosition positionOf(String key) {
    return positions.getOrDefault(key, position);
  }
}
