package io.github.fplint.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings of one kind about one statement that are known and not shown.
 *
 * @param rule the rule's id; empty where it has none, then path and title stand for it
 * @param title the rule's title where it has no id
 * @param code the check's code, such as {@code FP103}
 * @param text the fingerprint of the text that the findings are about
 * @param count how many findings there are; at least 1
 * @param path where the rule was last seen, separated by {@code /}, relative to the folder of the baseline
 * @param reason why they are lived with
 * @param expires the last day on which they are not shown
 */
public record BaselineEntry(
        Optional<String> rule,
        Optional<String> title,
        String code,
        String text,
        int count,
        String path,
        Optional<String> reason,
        Optional<LocalDate> expires) {

    /**
     * By rule id, else path and title, then code and text. Ids are random, so that entries which two branches add
     * rarely stand side by side.
     */
    public static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::key);

    public BaselineEntry {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(title);
        Objects.requireNonNull(code);
        Objects.requireNonNull(text);
        Objects.requireNonNull(path);
        if (count < 1) {
            throw new IllegalArgumentException("an entry stands for at least one finding, not " + count);
        }
    }

    /** Whether the entry no longer hides anything on a day. */
    public boolean expired(LocalDate today) {
        return expires.filter(today::isAfter).isPresent();
    }

    /** Two entries with the same key are about the same findings. */
    String key() {
        String subject = rule.map(id -> "0" + id).orElseGet(() -> "1" + path + '\n' + title.orElse(""));
        return subject + '\n' + code + '\n' + text;
    }

    BaselineEntry withCount(int other) {
        return new BaselineEntry(rule, title, code, text, other, path, reason, expires);
    }

    /** The same entry with the reason and expiry of another. */
    BaselineEntry withNotesOf(BaselineEntry other) {
        return new BaselineEntry(rule, title, code, text, count, path, other.reason, other.expires);
    }
}
