package org.localoffer.attachment;

import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes in memory for ImageIO, whose own streams copy them, some of them to the disk. */
final class OctetStream extends ImageInputStreamImpl {

  private final byte[] bytes;

  OctetStream(byte[] bytes) {
    this.bytes = bytes;
    setByteOrder(ByteOrder.BIG_ENDIAN);
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    bitOffset = 0;
    if (streamPos >= bytes.length) {
      return length == 0 ? 0 : -1;
    }
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, into, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return bytes.length;
  }
}
