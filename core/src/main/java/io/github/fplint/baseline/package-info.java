/** Findings that a repository knows and lives with for now. */
@NullMarked
package io.github.fplint.baseline;

import org.jspecify.annotations.NullMarked;
