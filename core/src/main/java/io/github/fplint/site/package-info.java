/** From a catalogue to a static site that opens from a folder as well as from a server. */
@NullMarked
package io.github.fplint.site;

import org.jspecify.annotations.NullMarked;
