/** Findings as text for people and machines, one class a format. */
@NullMarked
package io.github.fplint.report;

import org.jspecify.annotations.NullMarked;
