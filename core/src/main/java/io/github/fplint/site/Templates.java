package io.github.fplint.site;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The templates and other files that this package carries. */
final class Templates {

    private final Mustache.Compiler compiler = Mustache.compiler()
            .withEscaper(SafeText::escape)
            .withLoader(name -> new StringReader(resource(name + ".html")))
            .withFormatter(Templates::words)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true);
    private final Map<String, Template> compiled = new HashMap<>();

    /** A page as text. */
    String fill(String template, Object page) {
        return compiled.computeIfAbsent(template, name -> compiler.compile(resource(name + ".html")))
                .execute(page);
    }

    /** A section asks whether its value has words; a record with all its parts would have to be written out to tell. */
    private static String words(Object value) {
        return value instanceof Record ? "record" : String.valueOf(value);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
