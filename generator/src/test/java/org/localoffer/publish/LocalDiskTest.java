package org.localoffer.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the disk is asked for, and what its answers are in words. */
class LocalDiskTest {

  @TempDir Path folder;

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void thisSystemExchangesFoldersInOneStep() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one-é"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(one.resolve("a"), "one");
    NativeCalls calls = NativeCalls.instance();
    assertNotNull(calls);
    assertTrue(calls.exchange(one, other));
    assertEquals("one", Files.readString(other.resolve("a")));
    assertEquals(List.of(), Sites.namesIn(one));
    calls.syncFileSystemOf(other);
    assertThrows(FileSystemException.class, () -> calls.exchange(one, folder.resolve("missing")));
  }

  @Test
  void aChannelThatTakesOneByteAtATimeGetsThemAll() throws IOException {
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    WritableByteChannel slow =
        new WritableByteChannel() {
          @Override
          public int write(ByteBuffer bytes) {
            taken.write(bytes.get());
            return 1;
          }

          @Override
          public boolean isOpen() {
            return true;
          }

          @Override
          public void close() {}
        };
    LocalDisk.writeAll(slow, new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, taken.toByteArray());
  }

  @Test
  void theDisksAnswersAreSaidInWords() {
    assertWords(
        "the disk is full: /x", new FileSystemException("/x", null, "No space left on device"));
    assertWords(
        "the disk can only be read: /x",
        new FileSystemException("/x", null, "Read-only file system"));
    assertWords("this user may not write here: /x", new AccessDeniedException("/x"));
    assertWords(
        "Input/output error: /x", new FileSystemException("/x", null, "Input/output error"));
    assertWords("closed: /other", new IOException("closed"));
  }

  private static void assertWords(String words, IOException cause) {
    assertEquals(words, PublishFailed.of(cause, Path.of("/other")).getMessage());
  }
}
