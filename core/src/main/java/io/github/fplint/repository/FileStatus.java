package io.github.fplint.repository;

import io.github.fplint.model.RuleFormat;
import java.util.Optional;

/**
 * How a file was taken.
 *
 * @param path separated by {@code /}
 * @param format the format of its rules; empty where it holds none
 * @param rules how many rules it holds
 * @param reason why it was passed over, such as {@code no rule: a mapping without detection}; empty for a rule file
 */
public record FileStatus(String path, Optional<RuleFormat> format, int rules, String reason) {}
