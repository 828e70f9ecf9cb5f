package org.localoffer.publish;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The disk of this machine. */
final class LocalDisk implements SiteDisk {

  @Override
  public void warmUp() {
    Thread.ofPlatform().name("native-calls").daemon().start(NativeCalls::instance);
  }

  @Override
  public Kind kind(Path path) throws IOException {
    BasicFileAttributes found;
    try {
      found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return Kind.NOTHING;
    } catch (FileSystemException e) {
      if ("Not a directory".equals(e.getReason())) {
        return Kind.NOTHING; // below a file lies nothing
      }
      throw e;
    }
    if (found.isSymbolicLink()) {
      return Kind.LINK;
    }
    if (found.isDirectory()) {
      return Kind.FOLDER;
    }
    return found.isRegularFile() ? Kind.FILE : Kind.OTHER;
  }

  @Override
  public Path realPath(Path path) throws IOException {
    return path.toRealPath();
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw named(folder, e.getCause());
    }
    Collections.sort(found);
    return found;
  }

  @Override
  public byte[] read(Path file) throws IOException {
    try (FileChannel channel = openToRead(file)) {
      return readAll(channel);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  private static FileChannel openToRead(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads until the end: a channel may give less than it is asked for. */
  private static byte[] readAll(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    int got = 0;
    while (bytes.hasRemaining() && got >= 0) {
      got = channel.read(bytes);
    }
    return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      writeAll(channel, bytes);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  @Override
  public boolean linkIfSame(Path same, byte[] bytes, Path file) {
    try {
      try (FileChannel channel = openToRead(same)) {
        if (channel.size() != bytes.length || !Arrays.equals(readAll(channel), bytes)) {
          return false;
        }
      }
      Files.createLink(file, same);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false; // whatever it is, writing the file will tell
    }
  }

  /** Writes until nothing is left: a channel may take less than it is given. */
  static void writeAll(WritableByteChannel channel, byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left);
    }
  }

  @Override
  public void syncTree(Path folder) throws IOException {
    NativeCalls calls = NativeCalls.instance();
    if (calls != null) {
      calls.syncFileSystemOf(folder);
    }
  }

  /** Windows opens no folders; NTFS writes names to its journal by itself. */
  @Override
  public void syncFolder(Path folder) throws IOException {
    if (File.separatorChar == '\\') {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw named(folder, e);
    }
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public boolean exchange(Path one, Path other) throws IOException {
    NativeCalls calls = NativeCalls.instance();
    return calls != null && calls.exchange(one, other);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(path);
  }

  @Override
  public @Nullable Hold tryLock(Path file, String holder) throws IOException {
    try {
      return FileHold.tryTake(file, holder);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /** Channels forget which file they are of; a person must be told. */
  private static FileSystemException named(Path file, IOException e) {
    if (e instanceof FileSystemException already) {
      return already;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
    named.initCause(e);
    return named;
  }
}
