package org.localoffer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Choices that depend on a seed alone: the algorithm of {@link Random} is laid down in its
 * documentation, so no release of Java changes what is chosen.
 */
final class Chance {

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** 0 to {@code bound - 1}, all as likely. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** {@code from} to {@code to}, both included. */
  int between(int from, int to) {
    return from + below(to - from + 1);
  }

  /** True in {@code percent} of 100 cases. */
  boolean in(int percent) {
    return below(100) < percent;
  }

  /** One of them, all as likely. */
  <T> T of(List<T> all) {
    return all.get(below(all.size()));
  }

  /** One of them. */
  String of(String... all) {
    return all[below(all.length)];
  }

  /** One of them, the first ones far more often, as words are in a language (Zipf's law). */
  <T> T firstOf(List<T> all) {
    double share = random.nextDouble();
    return all.get((int) (Math.pow(all.size() + 1.0, share) - 1));
  }

  /** Between {@code least} and {@code most} different ones, in the order of the list. */
  <T> List<T> some(int least, int most, List<T> all) {
    int wanted = Math.min(between(least, most), all.size());
    List<T> chosen = new ArrayList<>(wanted);
    for (int i = 0; i < all.size() && chosen.size() < wanted; i++) {
      if (below(all.size() - i) < wanted - chosen.size()) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }
}
