package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.Pagination;
import org.localoffer.words.Words;

/**
 * A long list cut into pages.
 *
 * @param first the path of the first page
 * @param items everything, in order
 * @param size how many items a page has
 */
record Listing<T>(OutputPath first, List<T> items, int size) {

  /**
   * How many cards stand on a page: about what a family looks through before it narrows the list,
   * and light enough (some 40 KB of HTML) for an old phone.
   */
  static final int LISTING_PAGE_SIZE = 50;

  /** How many one-line links stand on a page of an index. */
  static final int INDEX_PAGE_SIZE = 200;

  /** How many pages there are, at least one. */
  int pages() {
    return Math.max(1, (items.size() + size - 1) / size);
  }

  /** The path of a page, from 1. */
  OutputPath path(int page) {
    return Addresses.page(first, page);
  }

  /** What stands on a page, from 1. */
  List<T> on(int page) {
    return items.subList((page - 1) * size, Math.min(page * size, items.size()));
  }

  /** The links from a page to the others, or null where there is one only. */
  @Nullable Pagination pagination(int page, Words words) {
    int pages = pages();
    if (pages == 1) {
      return null;
    }
    Root root = Root.of(path(page));
    List<Pagination.Item> numbers = new ArrayList<>();
    int before = 0;
    for (int number = 1; number <= pages; number++) {
      if (number == 1 || number == pages || Math.abs(number - page) <= 1) {
        if (number > before + 1) {
          numbers.add(new Pagination.Item("", "", false, true));
        }
        String text = words.number(number);
        numbers.add(new Pagination.Item(text, root.to(path(number)), number == page, false));
        before = number;
      }
    }
    return new Pagination(
        Wording.pageOf(page, pages, words),
        page == 1 ? null : link(root, page - 1, pages, words),
        page == pages ? null : link(root, page + 1, pages, words),
        numbers);
  }

  private LinkView link(Root root, int page, int pages, Words words) {
    return root.link(Wording.pageOf(page, pages, words), path(page));
  }
}
