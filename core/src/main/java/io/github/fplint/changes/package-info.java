/** Which findings concern what git says has changed. */
@NullMarked
package io.github.fplint.changes;

import org.jspecify.annotations.NullMarked;
