package org.localoffer.searchindex;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Files of the export, and what the manifest says of them. */
interface ExportPart {

  /** In any order. */
  List<SearchFile> files();

  /** Writes its properties of the manifest; none where there is nothing to find. */
  void describe(JsonGenerator manifest);
}
