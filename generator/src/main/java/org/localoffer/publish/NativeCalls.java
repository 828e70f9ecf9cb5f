package org.localoffer.publish;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The two things that the operating system can do for folders and Java cannot: exchange two of
 * them, and sync a file system.
 *
 * <p>All calls go through one handle of the shape {@code int f(int, pointer, int, pointer, int)},
 * which is that of {@code renameat2} (Linux) and {@code renameatx_np} (macOS). The shorter calls
 * are given the arguments that they lack; on every 64-bit platform those travel in registers that
 * the callee does not look at. A handle of its own for each doubles what loading costs (measured
 * without an AOT cache: about 180 ms for four shapes, 90 ms for one).
 */
final class NativeCalls {

  private static final int AT_FDCWD_LINUX = -100;
  private static final int AT_FDCWD_MAC = -2;

  /** {@code RENAME_EXCHANGE} of Linux and {@code RENAME_SWAP} of macOS. */
  private static final int EXCHANGE = 2;

  private static final int EPERM = 1;
  private static final int ENOENT = 2;
  private static final int EACCES = 13;
  private static final int EBUSY = 16;
  private static final int EXDEV = 18;
  private static final int EINVAL = 22;
  private static final int ENOSPC = 28;
  private static final int ENOSYS_LINUX = 38;
  private static final int ENOTSUP_MAC = 45;
  private static final int ENOSYS_MAC = 78;
  private static final int ENOTSUP_LINUX = 95;

  private final MethodHandle call;
  private final long errnoOffset;
  private final long stateSize;
  private final int here;
  private final Charset fileNames;
  private final @Nullable MemorySegment exchange;
  private final @Nullable MemorySegment openat;
  private final @Nullable MemorySegment syncfs;
  private final @Nullable MemorySegment close;
  private final @Nullable MemorySegment sync;

  // Calls into the C library are what this class is for; the shapes are those of its headers.
  @SuppressWarnings("restricted")
  private NativeCalls() {
    Linker linker = Linker.nativeLinker();
    call =
        linker.downcallHandle(
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT),
            Linker.Option.captureCallState("errno"));
    var state = Linker.Option.captureStateLayout();
    errnoOffset = state.byteOffset(PathElement.groupElement("errno"));
    stateSize = state.byteSize();
    SymbolLookup symbols = linker.defaultLookup();
    MemorySegment linux = symbols.find("renameat2").orElse(null);
    here = linux == null ? AT_FDCWD_MAC : AT_FDCWD_LINUX;
    exchange = linux == null ? symbols.find("renameatx_np").orElse(null) : linux;
    openat = symbols.find("openat").orElse(null);
    syncfs = symbols.find("syncfs").orElse(null);
    close = symbols.find("close").orElse(null);
    sync = symbols.find("sync").orElse(null);
    fileNames =
        Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.UTF_8);
  }

  /** The calls, or null where this Java or this platform has none of them. Slow the first time. */
  static @Nullable NativeCalls instance() {
    return Loaded.CALLS;
  }

  /** Loads once, and lets a second thread wait for the first. */
  private static final class Loaded {
    static final @Nullable NativeCalls CALLS = load();

    private static @Nullable NativeCalls load() {
      if (File.separatorChar == '\\') {
        return null;
      }
      try {
        return new NativeCalls();
      } catch (UnsupportedOperationException | IllegalCallerException e) {
        return null; // the fallback does without, and the outcome says so
      }
    }
  }

  /** See {@link SiteDisk#exchange}. */
  boolean exchange(Path one, Path other) throws IOException {
    if (exchange == null) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(stateSize, Long.BYTES);
      MemorySegment first = name(arena, one);
      if (call(exchange, state, here, first, here, name(arena, other), EXCHANGE) == 0) {
        return true;
      }
      return switch (errno(state)) {
        // EPERM too: older containers answer so to calls that they do not know.
        case EINVAL, ENOSYS_LINUX, ENOSYS_MAC, ENOTSUP_LINUX, ENOTSUP_MAC, EPERM -> false;
        default -> throw failure(other, errno(state));
      };
    }
  }

  /** Writes everything that the file system below {@code folder} still holds in memory. */
  void syncFileSystemOf(Path folder) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(stateSize, Long.BYTES);
      MemorySegment none = MemorySegment.NULL;
      if (syncfs == null || openat == null || close == null) {
        if (sync != null) {
          call(sync, state, 0, none, 0, none, 0);
        }
        return;
      }
      int descriptor = call(openat, state, here, name(arena, folder), 0, none, 0);
      if (descriptor < 0) {
        throw failure(folder, errno(state));
      }
      int result = call(syncfs, state, descriptor, none, 0, none, 0);
      int error = errno(state);
      call(close, state, descriptor, none, 0, none, 0);
      if (result != 0) {
        throw failure(folder, error);
      }
    }
  }

  private MemorySegment name(Arena arena, Path path) {
    byte[] bytes = path.toAbsolutePath().toString().getBytes(fileNames);
    MemorySegment name = arena.allocate(bytes.length + 1L);
    name.asByteBuffer().put(bytes).put((byte) 0);
    return name;
  }

  private int call(
      MemorySegment function,
      MemorySegment state,
      int a,
      MemorySegment b,
      int c,
      MemorySegment d,
      int e) {
    try {
      return (int) call.invokeExact(function, state, a, b, c, d, e);
    } catch (Throwable impossible) {
      throw new IllegalStateException("a C function cannot throw", impossible);
    }
  }

  private int errno(MemorySegment state) {
    return state.get(ValueLayout.JAVA_INT, errnoOffset);
  }

  private static FileSystemException failure(Path path, int errno) {
    String file = path.toString();
    return switch (errno) {
      case ENOENT -> new NoSuchFileException(file);
      case EACCES -> new AccessDeniedException(file);
      case ENOSPC -> new FileSystemException(file, null, "No space left on device");
      case EXDEV, EBUSY ->
          new FileSystemException(
              file,
              null,
              "the folder cannot be moved: it is a disk or a share of its own, or part of a"
                  + " container's image. Give a folder inside it as the output");
      default -> new FileSystemException(file, null, "the system answered with error " + errno);
    };
  }
}
