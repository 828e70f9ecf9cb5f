package org.localoffer.site;

import java.util.List;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Guide;
import org.localoffer.directory.News;
import org.localoffer.directory.Term;
import org.localoffer.words.Words;

/**
 * What the site will consist of on a day.
 *
 * @param pages sorted by path, each path once
 * @param services those that are published on that day, in alphabetical order
 * @param guides in their order
 * @param news what is published on that day, newest first
 * @param hasFeed whether pages name a feed of news and changes
 * @param directory what the plan was made from, for its vocabularies and words
 * @param terms those that have pages, by vocabulary and then in their order
 * @param attachments the paths of the pictures and documents that pages show and link to, sorted
 * @param words what the program itself says on pages, in the language of the site
 */
public record SitePlan(
    List<PlannedPage> pages,
    List<ListedService> services,
    List<Guide> guides,
    List<News> news,
    boolean hasFeed,
    Directory directory,
    List<Term> terms,
    List<String> attachments,
    Words words) {
  public SitePlan {
    pages = List.copyOf(pages);
    services = List.copyOf(services);
    guides = List.copyOf(guides);
    news = List.copyOf(news);
    terms = List.copyOf(terms);
    attachments = List.copyOf(attachments);
  }
}
