package io.github.fplint.syntax;

/**
 * How far a document may go.
 *
 * @param depth how deep mappings and lists may nest
 * @param collectionAliases how many aliases of one document may stand for mappings and lists
 * @param documents how many documents of a file are read
 */
public record SyntaxLimits(int depth, int collectionAliases, int documents) {

    /** How many values the aliases of a document may repeat: a thousand for each alias. */
    int repeatedValues() {
        return Math.min(collectionAliases, 100_000) * 1_000;
    }
}
