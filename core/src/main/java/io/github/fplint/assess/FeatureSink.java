package io.github.fplint.assess;

/**
 * Takes the features of a text. A feature is a kind with one or two values, all of them strings that exist anyway, so that
 * a run can hash them without building more; the training keeps them as names.
 */
interface FeatureSink {

    /** What no value tells apart. */
    String NO_VALUE = "";

    /** A feature that speaks for or against each label in its own way. */
    void add(String kind, String first, String second);

    /** A feature of one category's phrases, which speaks alike whatever the category. */
    void about(Category category, String kind, String value);

    /** A feature with one value. */
    default void add(String kind, String value) {
        add(kind, value, NO_VALUE);
    }

    /** A feature without a value. */
    default void add(String kind) {
        add(kind, NO_VALUE, NO_VALUE);
    }
}
