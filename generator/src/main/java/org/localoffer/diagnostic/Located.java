package org.localoffer.diagnostic;

/** A value and the place where it was written. */
public record Located<T>(T value, SourcePosition at) {}
