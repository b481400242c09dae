/** From the rules of several sources to a catalogue of their benign causes, and what became of it since the last time. */
@NullMarked
package io.github.fplint.catalogue;

import org.jspecify.annotations.NullMarked;
