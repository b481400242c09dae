/** The checks on assessed rules, one class each. */
@NullMarked
package io.github.fplint.check;

import org.jspecify.annotations.NullMarked;
