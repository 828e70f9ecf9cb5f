package org.localoffer.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of places, people, organisations and services. They are put together from parts, so that
 * the number of different words grows with the number of entries, as in a real directory; no two
 * services share a name.
 */
final class Names {

  private static final String[] PLACE_STARTS =
      words(
          """
          Alder Apple Arrow Ash Barn Beacon Birch Black Bram Bright Broad Brook Burn Cald Castle \
          Chal Char Clay Cold Copper Cow Cran Crow Dane Deep Dove East Elm Fair Fal Farn Fen Fox \
          Frost Glen Gold Gors Grims Ham Harrow Hart Hawk Hazel Heath High Holly Horn Ivy Kings \
          Lamb Lang Lark Lin Long Low Mal Maple March Marl Mead Mill Mossy Nether New North Oak \
          Old Otter Over Oxen Pen Perry Pike Plum Quarry Raven Red Rook Rush Salt Sand Shep Silver \
          South Stain Stan Stone Stour Swan Thorn Tod Upper Wald Wark Wells West Whit Wick Willow \
          Win Wool Wren Wyn Yar Yew""");

  private static final String[] PLACE_ENDS =
      words(
          """
          beck borough bourne bridge brook bury by cliffe combe cote croft dale dean don down \
          fell field fold ford gate grave ham hampton haven head heath hill holme hurst ing ington \
          land leigh ley low march marsh mere minster moor mouth ness over pool port ridge sett \
          shaw stead stoke stone stow thorpe ton vale wade water way well wich wick wold wood \
          worth""");

  private static final String[] STREETS =
      words("Road Street Lane Avenue Close Drive Way Green Row Crescent Hill Place Gardens Court");

  private static final String[] FIRST =
      words(
          """
          Aisha Alan Amir Amy Anita Ben Bridget Carol Chidi Clare Dan Dev Ellen Esme Farah Fiona \
          Gareth Grace Hana Harry Ines Jack Jess Joan Kasia Kemi Liam Lucy Mae Mark Mei Nadia Nick \
          Olu Owen Paula Priya Rhys Rosa Sam Sana Sean Tara Tom Una Vikram Wendy Yusuf Zoe""");

  private static final String[] CREATURES =
      words(
          """
          Acorn Badger Bluebell Bumblebee Butterfly Buttercup Cricket Curlew Daisy Dandelion \
          Dolphin Dragonfly Firefly Foxglove Harebell Hedgehog Honeycomb Kingfisher Kite Ladybird \
          Lapwing Lighthouse Magpie Meadow Moonbeam Nightingale Nutmeg Otters Owl Pebbles Penguin \
          Peppermint Periwinkle Primrose Puffin Rainbow Robin Seahorse Snowdrop Sparrow Squirrel \
          Starfish Starling Sunbeam Sunflower Swallow Tadpole Thistle Treetop Wagtail Wildflower \
          Windmill Woodpecker""");

  private final Chance chance;
  private final List<String> places;
  private final Set<String> taken = new HashSet<>();

  Names(Chance chance) {
    this.chance = chance;
    List<String> all = new ArrayList<>();
    for (String start : PLACE_STARTS) {
      for (String end : PLACE_ENDS) {
        all.add(start + end);
      }
    }
    this.places = new ArrayList<>(all.size());
    while (!all.isEmpty()) {
      places.add(all.remove(chance.below(all.size())));
    }
  }

  /** A town, village or surname; some are far more common than others. */
  String place() {
    return chance.firstOf(places);
  }

  String street() {
    return chance.between(1, 180) + " " + place() + " " + chance.of(STREETS);
  }

  String person() {
    return chance.of(FIRST) + " " + place();
  }

  /** The towns of the county: the vocabulary of areas. */
  List<String> towns() {
    return places.subList(0, 12);
  }

  /** A name that was not given before, with this word for what it is: {@code Swimming Club}. */
  String unique(String kind) {
    for (String name = name(kind); ; name = name(kind)) {
      if (taken.add(slug(name))) {
        return name;
      }
    }
  }

  private String name(String kind) {
    return switch (chance.below(5)) {
      case 0 -> chance.of(CREATURES) + " " + kind;
      case 1 -> place() + " " + kind;
      case 2 -> kind + " at " + place();
      case 3 -> place() + " " + chance.of(CREATURES) + " " + kind;
      default -> chance.of(CREATURES) + " " + kind + ", " + place();
    };
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String[] words(String text) {
    return text.split("\\s+");
  }
}
