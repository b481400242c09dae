/** Text for terminals: what is safe to show, how much room it takes, and colours. */
@org.jspecify.annotations.NullMarked
package io.github.fplint.terminal;
