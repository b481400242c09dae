/** How fast the parts are that a run over many rules spends its time in. */
@NullMarked
package io.github.fplint.benchmarks;

import org.jspecify.annotations.NullMarked;
