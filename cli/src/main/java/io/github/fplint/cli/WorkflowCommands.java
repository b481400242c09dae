package io.github.fplint.cli;

/** Text that GitHub Actions would obey: lines that start with {@code ::}, or {@code ##[} anywhere. */
final class WorkflowCommands {

    private WorkflowCommands() {}

    /** The text, which starts at the start of a line, with a blank inside whatever would be a command. */
    static String disarm(String text) {
        if (!text.contains("::") && !text.contains("##[")) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(c);
            if (c == '\n' || c == '\r') {
                start = true;
            } else if (!Character.isWhitespace(c)) {
                if ((start && c == ':' && text.startsWith("::", i)) || text.startsWith("##[", i)) {
                    safe.append(c == ':' ? " " : "# ");
                    i += c == ':' ? 0 : 1;
                }
                start = false;
            }
        }
        return safe.toString();
    }
}
