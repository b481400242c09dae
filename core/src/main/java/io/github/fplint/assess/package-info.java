/** What a rule's guidance says: benign causes, specificity and the words that show it. */
@NullMarked
package io.github.fplint.assess;

import org.jspecify.annotations.NullMarked;
