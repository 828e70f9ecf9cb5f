package org.localoffer.site.view;

/** A question that all are asked, and the answer. */
public record AnswerView(String question, TextView answer) {}
