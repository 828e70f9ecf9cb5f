package org.localoffer.content;

import org.localoffer.diagnostic.SourcePosition;

/** A value and the place where it was written. */
record Located<T>(T value, SourcePosition at) {}
