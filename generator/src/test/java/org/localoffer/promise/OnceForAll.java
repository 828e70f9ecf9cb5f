package org.localoffer.promise;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives all classes of tests one and the same thing, for it starts slowly: a test names it as a
 * parameter, a class as its component. It is closed after the last test.
 */
abstract class OnceForAll<T extends AutoCloseable> implements ParameterResolver {

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(OnceForAll.class);

  private final Class<T> type;

  OnceForAll(Class<T> type) {
    this.type = type;
  }

  /** Starts the thing, or skips the test. */
  abstract T start() throws IOException, InterruptedException;

  /** The thing, which the first to ask for it starts. */
  final T given(ExtensionContext context) {
    return context.getRoot().getStore(HERE).computeIfAbsent(type, any -> started(), type);
  }

  private T started() {
    try {
      return start();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == type;
  }

  @Override
  public final Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return given(context);
  }
}
