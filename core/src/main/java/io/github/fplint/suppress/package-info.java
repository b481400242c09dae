/** Directives in rule files that silence findings. */
@NullMarked
package io.github.fplint.suppress;

import org.jspecify.annotations.NullMarked;
