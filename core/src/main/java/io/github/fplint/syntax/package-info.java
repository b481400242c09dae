/** YAML and TOML as nodes with places; the only package that sees a parser. */
@NullMarked
package io.github.fplint.syntax;

import org.jspecify.annotations.NullMarked;
