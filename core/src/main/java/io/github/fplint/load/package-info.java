/** From nodes to rules, one reader a format, and what went wrong on the way. */
@NullMarked
package io.github.fplint.load;

import org.jspecify.annotations.NullMarked;
