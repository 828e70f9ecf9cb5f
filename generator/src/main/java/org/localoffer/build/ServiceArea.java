package org.localoffer.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localoffer.content.ContentResult;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.directory.Location;
import org.localoffer.directory.PostcodeSector;
import org.localoffer.directory.Service;
import org.localoffer.postcode.PostcodeArea;
import org.localoffer.postcode.SectorTable;
import org.localoffer.search.PublicPlaces;
import org.localoffer.source.Sources;

/** Where a council's services are: the area whose postcodes it needs. */
public final class ServiceArea {

  private ServiceArea() {}

  /** An area, or what has to be mended first. */
  public sealed interface Outcome {}

  /** The area around the places of the services; null where no service says where it is. */
  public record Found(PostcodeArea.@Nullable Near area) implements Outcome {}

  /** At least one finding is an error. */
  public record Rejected(List<Diagnostic> findings) implements Outcome {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads the places of all services, also of those that are not visible today. A table of
   * postcodes that is there is not looked at: it may be broken, and is to be replaced.
   *
   * @param kilometres how far around them the area reaches
   */
  public static Outcome around(SiteBuild build, Sources sources, LocalDate today, int kilometres) {
    ContentResult content = build.read(sources.without(SectorTable.PATH), today);
    if (content.directory() == null) {
      return new Rejected(content.findings());
    }
    List<Location.Point> points = new ArrayList<>();
    SortedSet<String> sectors = new TreeSet<>();
    for (Service service : content.directory().services()) {
      for (Location location : service.locations()) {
        if (PublicPlaces.isVisited(location)) {
          add(location, points, sectors);
        }
      }
    }
    boolean nowhere = points.isEmpty() && sectors.isEmpty();
    return new Found(nowhere ? null : new PostcodeArea.Near(points, sectors, kilometres));
  }

  private static void add(
      Location location, List<Location.Point> points, SortedSet<String> sectors) {
    String sector = PostcodeSector.of(location.postcode());
    if (location.point() != null) {
      points.add(location.point());
    } else if (sector != null) {
      sectors.add(sector);
    }
  }
}
