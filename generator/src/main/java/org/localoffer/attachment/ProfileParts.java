package org.localoffer.attachment;

import java.io.ByteArrayOutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The colour profile of a JPEG, which is cut into segments APP2: {@code ICC_PROFILE\0}, the number
 * of the part from 1, how many there are, and the part.
 */
final class ProfileParts {

  private static final String HEAD = "ICC_PROFILE\0";

  private final SortedMap<Integer, byte[]> parts = new TreeMap<>();
  private int expected;
  private int bytes;

  /** Takes the segment's content, if it is a part of a profile. */
  void add(byte[] in, int start, int end) {
    int from = start + HEAD.length() + 2;
    if (from > end || !Octets.startsWith(in, start, HEAD)) {
      return;
    }
    byte[] part = new byte[end - from];
    System.arraycopy(in, from, part, 0, part.length);
    expected = in[from - 1] & 0xFF;
    if (parts.put(in[from - 2] & 0xFF, part) == null) {
      bytes += part.length;
    }
  }

  /** The profile, or null where there is none, a part is missing, or it is too large. */
  byte @Nullable [] whole() {
    boolean complete =
        !parts.isEmpty()
            && parts.size() == expected
            && parts.firstKey() == 1
            && parts.lastKey() == expected;
    if (!complete || bytes > SrgbColours.MAX_PROFILE_BYTES) {
      return null;
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes);
    parts.values().forEach(whole::writeBytes);
    return whole.toByteArray();
  }
}
