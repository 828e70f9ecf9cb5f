package org.localoffer.directory;

import java.time.LocalDate;

/**
 * A piece of news.
 *
 * @param slug its name in addresses: the file name with its date
 * @param source its file, relative to the content folder
 * @param on its day
 */
public record News(
    Slug slug, String source, LocalDate on, String title, String summary, RichText body) {}
