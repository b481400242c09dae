/** Applies the fixes of findings to files, and keeps only what stands up to reading the file again. */
@NullMarked
package io.github.fplint.fix;

import org.jspecify.annotations.NullMarked;
