package io.github.fplint.text;

import opennlp.tools.stemmer.PorterStemmer;

/** Porter stems. A stemmer keeps state while it works, so that each thread has its own. */
final class Stems {

    // A class of its own and no lambda: the first lambda of a run costs more than all stems of a rule.
    private static final ThreadLocal<PorterStemmer> STEMMERS = new ThreadLocal<>() {
        @Override
        protected PorterStemmer initialValue() {
            return new PorterStemmer();
        }
    };

    String of(String word) {
        return word.length() < 3 ? word : STEMMERS.get().stem(word);
    }
}
