@NullMarked
package io.github.fplint.cli;

import org.jspecify.annotations.NullMarked;
