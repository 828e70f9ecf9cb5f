package org.localoffer.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.localoffer.output.OutputTree;
import org.localoffer.publish.PublishOutcome.Published;

/** A process that publishes two sites in turn, to be killed or to meet another one of its kind. */
final class PublishLoop {

  private PublishLoop() {}

  /**
   * @param arguments the output, {@code exchange} or {@code renames}, how often to publish, how
   *     many pages
   */
  public static void main(String[] arguments) throws IOException {
    Path output = Path.of(arguments[0]);
    SiteDisk disk = arguments[1].equals("exchange") ? new LocalDisk() : FaultyDisk.sound(false);
    int times = Integer.parseInt(arguments[2]);
    int pages = Integer.parseInt(arguments[3]);
    List<OutputTree> sites = List.of(Sites.site("A", pages), Sites.site("B", pages));
    Destination destination = new Destination(output, List.of(), output.resolveSibling("home"));
    Publisher publisher = new Publisher(destination, Duration.ofMinutes(2), disk);
    for (int i = 0; i < times; i++) {
      PublishOutcome outcome = publisher.publish(sites.get(i % 2));
      if (!(outcome instanceof Published)) {
        throw new IllegalStateException(outcome.toString());
      }
      System.out.println("published");
    }
  }
}
