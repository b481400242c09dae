/** Sentences, tokens and stems as plain values; the only package that sees OpenNLP. */
@NullMarked
package io.github.fplint.text;

import org.jspecify.annotations.NullMarked;
