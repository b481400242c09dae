package io.github.fplint.repository;

/** Is told how far the reading of files has come, by several threads at once. */
public interface ReadingProgress {

    /** Tells nobody. */
    ReadingProgress NONE = new ReadingProgress() {
        @Override
        public void read(int files, int all) {}
    };

    /** So many files of all have been read. */
    void read(int files, int all);
}
