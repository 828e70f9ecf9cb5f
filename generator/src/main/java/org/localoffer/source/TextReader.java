package org.localoffer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;

/** Reads one text file strictly: size, UTF-8, invisible characters, conflict markers. */
final class TextReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String displayPath;
  private final List<Diagnostic> findings;

  TextReader(String displayPath, List<Diagnostic> findings) {
    this.displayPath = displayPath;
    this.findings = findings;
  }

  SourceFile read(String path, Path file) {
    SourceText nothing = new SourceText(displayPath, "");
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes((int) ContentFolder.MAX_FILE_BYTES + 1);
      if (bytes.length > ContentFolder.MAX_FILE_BYTES) {
        findings.add(new FileTooLarge().at(nothing.start(), Files.size(file)));
        return new SourceFile(path, nothing, false);
      }
    } catch (IOException failure) {
      findings.add(new UnreadableFile().at(nothing.start(), ContentFolder.reason(failure)));
      return new SourceFile(path, nothing, false);
    }
    return decode(path, bytes);
  }

  /** Reads bytes that were a file's. */
  SourceFile decode(String path, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    boolean mark = out.length() > 0 && out.charAt(0) == BYTE_ORDER_MARK;
    SourceText text =
        new SourceText(displayPath, out.subSequence(mark ? 1 : 0, out.length()).toString());
    if (result.isError()) {
      String octet = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
      findings.add(new BrokenEncoding().at(endOf(text), octet));
      return new SourceFile(path, text, false);
    }
    return new SourceFile(path, text, isHonest(text));
  }

  private static SourcePosition endOf(SourceText text) {
    String read = text.text();
    int line = 1;
    for (int end = read.indexOf('\n'); end >= 0; end = read.indexOf('\n', end + 1)) {
      line++;
    }
    return text.at(line, read.length() - read.lastIndexOf('\n'));
  }

  /** Reports the first invisible character or conflict marker. */
  private boolean isHonest(SourceText source) {
    String text = source.text();
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (isInvisible(c, i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
        findings.add(new ControlCharacter().at(source.at(line, i - lineStart + 1), c));
        return false;
      } else if (i == lineStart && isConflictMarker(text, i)) {
        findings.add(new ConflictMarker().at(source.at(line, 1)));
        return false;
      }
    }
    return true;
  }

  /**
   * Control characters other than tab and line end, the C1 block (with NEL), the line and paragraph
   * separators that YAML takes for line ends, byte order marks inside the text, marks that turn the
   * direction of what follows (they can make an address look like another, and come with phone
   * numbers copied out of address books), and non-characters.
   */
  private static boolean isInvisible(char c, char next) {
    return c < ' '
        ? c != '\t' && !(c == '\r' && next == '\n')
        : (c >= 0x7F && c <= 0x9F) || (c >= 0x2028 && c <= 0x202E) || c == 0xFEFF || c >= 0xFFFE;
  }

  private static boolean isConflictMarker(String text, int at) {
    return switch (text.charAt(at)) {
      case '<' -> text.startsWith("<<<<<<< ", at);
      case '>' -> text.startsWith(">>>>>>> ", at);
      default -> false;
    };
  }
}
