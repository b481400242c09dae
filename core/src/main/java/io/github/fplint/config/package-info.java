/** What a run checks, and how strictly. */
@NullMarked
package io.github.fplint.config;

import org.jspecify.annotations.NullMarked;
