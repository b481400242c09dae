/** Detection rules independent of their format. */
@NullMarked
package io.github.fplint.model;

import org.jspecify.annotations.NullMarked;
