package org.localoffer.directory;

/** What a provider answered to one of the questions that all are asked. */
public record Answer(Term question, RichText text) {}
