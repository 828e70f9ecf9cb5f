package org.localoffer.feeds;

import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Checked;
import org.localoffer.directory.News;
import org.localoffer.directory.Site;

/** A piece of news. */
record NewsData(News news, Site site) implements Subject {

  @Override
  public String type() {
    return "NewsArticle";
  }

  @Override
  public @Nullable Checked checked() {
    return null;
  }

  @Override
  public void write(LinkedData data, PageAddresses addresses) {
    data.text("@id", addresses.subject("article"));
    data.text("headline", news.title());
    data.text("description", news.summary());
    data.text("datePublished", news.on().toString());
    SiteData.publisher(data, site, addresses);
  }
}
