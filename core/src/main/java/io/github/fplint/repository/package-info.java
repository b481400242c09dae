/** Rule files in, assessed rules out: walking folders and sharing work between threads. */
@NullMarked
package io.github.fplint.repository;

import org.jspecify.annotations.NullMarked;
