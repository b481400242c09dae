package io.github.fplint.text;

import opennlp.tools.stemmer.PorterStemmer;

/** Porter stems. A stemmer keeps state while it works, so that each thread has its own. */
final class Stems {

    private final ThreadLocal<PorterStemmer> stemmers = ThreadLocal.withInitial(PorterStemmer::new);

    String of(String word) {
        return word.length() < 3 ? word : stemmers.get().stem(word);
    }
}
