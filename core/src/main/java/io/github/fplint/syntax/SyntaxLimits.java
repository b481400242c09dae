package io.github.fplint.syntax;

/**
 * How far a document may go.
 *
 * @param depth how deep mappings and lists may nest
 * @param collectionAliases how many aliases of one document may stand for mappings and lists
 * @param documents how many documents of a file are read
 */
public record SyntaxLimits(int depth, int collectionAliases, int documents) {}
