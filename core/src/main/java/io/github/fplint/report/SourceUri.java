package io.github.fplint.report;

import java.nio.charset.StandardCharsets;

/** A path as a percent-encoded URI. */
final class SourceUri {

    private static final String UNRESERVED = "-._~/";

    private SourceUri() {}

    /** Whether a path says where it starts, as {@code /rules/a.yml} and {@code C:/rules/a.yml} do. */
    static boolean isAbsolute(String path) {
        return path.startsWith("/") || (path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/');
    }

    /** A relative reference, or a {@code file:} URI where the path is absolute. */
    static String of(String path) {
        if (!isAbsolute(path)) {
            return encode(path);
        }
        return path.startsWith("/")
                ? "file://" + encode(path)
                : "file:///" + path.substring(0, 2) + encode(path.substring(2));
    }

    private static String encode(String path) {
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%');
                out.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return out.toString();
    }
}
