/** What a run reports: checks, findings and their severities. */
@NullMarked
package io.github.fplint.finding;

import org.jspecify.annotations.NullMarked;
