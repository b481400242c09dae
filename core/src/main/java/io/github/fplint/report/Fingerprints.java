package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.source.SourceFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fingerprints of findings in the order of their files, so that only one file's hashes are kept. */
final class Fingerprints {

    private @Nullable SourceFile file;
    private Optional<LineHashes> hashes = Optional.empty();

    /** The fingerprint of the line on which a finding starts. */
    Optional<String> of(Finding finding) {
        if (finding.source() != file) {
            file = finding.source();
            hashes = LineHashes.of(file);
        }
        return hashes.map(h -> h.of(finding.location().startLine()));
    }
}
