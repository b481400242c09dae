package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import java.util.List;

/** A list. */
public record Sequence(List<Node> items, Location location) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }
}
