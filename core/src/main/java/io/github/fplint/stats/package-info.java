/** Figures about the guidance of a rule repository. */
@NullMarked
package io.github.fplint.stats;

import org.jspecify.annotations.NullMarked;
