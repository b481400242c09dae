package io.github.fplint.repository;

/** What walking a folder leaves out. Paths are as reports show them, separated by {@code /}. */
public interface WalkFilter {

    /** Leaves nothing out. */
    WalkFilter ALL = new WalkFilter() {
        @Override
        public boolean enters(String folder) {
            return true;
        }

        @Override
        public boolean reads(String file) {
            return true;
        }

        @Override
        public boolean trustsNames() {
            return true;
        }
    };

    /** Whether to look into a folder. */
    boolean enters(String folder);

    /** Whether to read a file. */
    boolean reads(String file);

    /**
     * Whether a file that is named is always read, and taken for a rule file. Otherwise it is treated as if walking had
     * come by it.
     */
    boolean trustsNames();
}
