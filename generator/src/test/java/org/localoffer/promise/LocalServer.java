package org.localoffer.promise;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** A server on this machine, at any free port, for the files of one folder. */
public final class LocalServer implements AutoCloseable {

  private final HttpServer server;

  private LocalServer(HttpServer server) {
    this.server = server;
  }

  /** Starts to serve a folder, which exists. */
  public static LocalServer of(Path folder) throws IOException {
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            folder.toRealPath(),
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    return new LocalServer(server);
  }

  /** Answers for a path below the folder by something other than a file. */
  public void answer(String path, HttpHandler handler) {
    server.createContext("/" + path, handler);
  }

  /** The folder's address, with a slash at its end. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
