package io.github.fplint.syntax;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** What a YAML scalar is, by the resolver of YAML 1.1; its expressions are loaded only where a look does not tell. */
final class YamlTypes {

    private static final int DATE = "2026-01-31".length();

    /** Whatever holds another character, and starts with none of the letters of words, is a text. */
    private static final String NUMBERS_AND_TIMES = "0123456789abcdefABCDEFxinINtTZ_.:+- \t~<=!&*";

    private YamlTypes() {}

    static Scalar.Type of(ScalarEvent event) {
        if (event.getTag() != null && !event.getTag().equals("!")) {
            return of(event.getTag());
        }
        return event.getScalarStyle() == ScalarStyle.PLAIN ? ofPlain(event.getValue()) : Scalar.Type.STRING;
    }

    /** The type of a scalar without quotes and tag. */
    static Scalar.Type ofPlain(String value) {
        if (value.isEmpty()) {
            return Scalar.Type.NULL;
        }
        char first = value.charAt(0);
        if (Character.isLetter(first)) {
            return ofWord(value);
        }
        int digits = digits(value, 0);
        if (digits == value.length() && (first != '0' || digits == 1)) {
            return Scalar.Type.NUMBER;
        }
        if (isDate(value, digits)) {
            return Scalar.Type.TIMESTAMP;
        }
        return isIdentifier(value) || hasOther(value) ? Scalar.Type.STRING : resolved(value);
    }

    /** Only behind a year and before an exponent do numbers and times have a hyphen. */
    private static boolean isIdentifier(String value) {
        int hyphen = value.indexOf('-');
        return hyphen > 4 && value.charAt(hyphen - 1) != 'e' && value.charAt(hyphen - 1) != 'E';
    }

    private static Scalar.Type ofWord(String value) {
        return switch (value) {
            case "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF" -> Scalar.Type.BOOLEAN;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Scalar.Type.BOOLEAN;
            case "null", "Null", "NULL" -> Scalar.Type.NULL;
            default -> Scalar.Type.STRING;
        };
    }

    private static boolean isDate(String value, int digits) {
        return digits == 4
                && value.length() == DATE
                && value.charAt(4) == '-'
                && digits(value, 5) == 2
                && value.charAt(7) == '-'
                && digits(value, 8) == 2;
    }

    private static int digits(String value, int from) {
        int to = from;
        while (to < value.length() && value.charAt(to) >= '0' && value.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }

    private static boolean hasOther(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (NUMBERS_AND_TIMES.indexOf(value.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    static Scalar.Type resolved(String value) {
        return of(Lazy.RESOLVER.resolve(NodeId.scalar, value, true).getValue());
    }

    private static Scalar.Type of(String tag) {
        if (tag.equals(Tag.NULL.getValue())) {
            return Scalar.Type.NULL;
        }
        if (tag.equals(Tag.BOOL.getValue())) {
            return Scalar.Type.BOOLEAN;
        }
        if (tag.equals(Tag.INT.getValue()) || tag.equals(Tag.FLOAT.getValue())) {
            return Scalar.Type.NUMBER;
        }
        return tag.equals(Tag.TIMESTAMP.getValue()) ? Scalar.Type.TIMESTAMP : Scalar.Type.STRING;
    }

    private static final class Lazy {
        static final Resolver RESOLVER = new Resolver();
    }
}
