/** What a rule repository's false-positive guidance amounts to, in figures. */
@NullMarked
package io.github.fplint.stats;

import org.jspecify.annotations.NullMarked;
