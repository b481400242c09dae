/** The pipeline from files to findings. */
@NullMarked
package io.github.fplint.lint;

import org.jspecify.annotations.NullMarked;
