package org.localoffer.searchindex;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Files of the export, and what the manifest says of them. */
interface ExportPart {

  /** In any order. */
  List<SearchFile> files();

  /** Writes one property of the manifest. */
  void describe(JsonGenerator json);
}
