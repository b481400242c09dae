/** The command {@code fplint}: one class a sub-command. */
@NullMarked
package io.github.fplint.cli;

import org.jspecify.annotations.NullMarked;
