/** Text and where it stands. */
@NullMarked
package io.github.fplint.source;

import org.jspecify.annotations.NullMarked;
