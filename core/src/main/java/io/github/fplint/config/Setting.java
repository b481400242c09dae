package io.github.fplint.config;

/**
 * A setting in effect.
 *
 * @param key such as {@code limits.depth}
 * @param value as it could be written in the configuration file
 */
public record Setting(String key, String value, SettingOrigin origin) {}
