package org.localoffer.check;

/**
 * Something that was seen in a file.
 *
 * @param place where: in a page the number of the element in document order, from 0; in a style
 *     sheet the offset of the character
 * @param what the words of the file, as far as a message needs them
 */
record Fact(int place, String what) {}
