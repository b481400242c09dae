package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Reads one YAML document from SnakeYAML's events. Events rather than composed nodes: aliases stay aliases, so that a
 * bomb of them costs nothing, and tags are only looked at, so that none makes an object.
 */
final class YamlReader {

    private final SourceFile source;
    private final int start;
    private final int end;
    private final SyntaxLimits limits;
    private final YamlPlaces places;
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Set<String> openAnchors = new HashSet<>();
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final YamlText text;
    private final ParserImpl parser;
    private int depth;
    private int collectionAliases;
    private int values;
    private int repeated;

    /** An anchored node, and how many aliases for collections and how many values stand in it, aliases followed. */
    private record Anchor(Node node, int aliases, int values) {}

    YamlReader(SourceFile source, int start, int end, SyntaxLimits limits) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.limits = limits;
        String part = source.text().substring(start, end);
        this.places = new YamlPlaces(source, start, part);
        this.text = new YamlText(part, places.hasSurrogates());
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(text, options);
    }

    Document read() {
        int unprintable = text.firstUnprintable();
        if (unprintable >= 0) {
            problems.add(YamlErrors.unprintable(text.at(unprintable), places.at(places.offset(unprintable))));
            return new Document(Optional.empty(), problems, start, end);
        }
        Node root = null;
        try {
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                Event event = parser.getEvent();
                if (event.is(Event.ID.DocumentEnd) || event.is(Event.ID.StreamStart)) {
                    continue;
                }
                if (event.is(Event.ID.DocumentStart)) {
                    if (root != null) {
                        throw error(places.of(event), "a second document starts without '---'");
                    }
                    anchors.clear();
                } else {
                    root = node(event);
                }
            }
        } catch (SyntaxException e) {
            problems.add(e.problem());
            root = null;
        } catch (MarkedYAMLException e) {
            problems.add(YamlErrors.explain(e, mark -> places.at(places.offset(mark))));
            root = null;
        }
        return new Document(Optional.ofNullable(root), problems, start, end);
    }

    private Node node(Event event) {
        values++;
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        int aliasesBefore = collectionAliases;
        int valuesBefore = values + repeated;
        if (event instanceof ScalarEvent scalar) {
            return anchored(scalar, new Anchor(scalar(scalar), 0, 1));
        }
        if (++depth > limits.depth()) {
            throw new SyntaxException(SyntaxProblem.limit(
                    places.at(places.offset(event.getStartMark())),
                    "mappings and lists nest deeper than " + limits.depth() + "; the document is not read"));
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        openAnchors.add(collection.getAnchor());
        Node node = event instanceof MappingStartEvent ? mapping(collection) : sequence(collection);
        openAnchors.remove(collection.getAnchor());
        depth--;
        return anchored(
                collection, new Anchor(node, collectionAliases - aliasesBefore, values + repeated - valuesBefore + 1));
    }

    private Node anchored(NodeEvent event, Anchor anchor) {
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), anchor);
        }
        return anchor.node();
    }

    private Node alias(AliasEvent event) {
        Location place = places.of(event);
        if (openAnchors.contains(event.getAnchor())) {
            // YAML lets a collection contain itself; no rule gains from it.
            return new Scalar("", Scalar.Type.NULL, place, ContentMap.UNKNOWN);
        }
        Anchor anchor = anchors.get(event.getAnchor());
        if (anchor == null) {
            throw error(
                    place,
                    "the alias '*" + event.getAnchor() + "' has no anchor before it; put a text that starts with '*'"
                            + " in quotes");
        }
        if (anchor.node() instanceof Scalar scalar) {
            return new Scalar(scalar.value(), scalar.type(), place, ContentMap.UNKNOWN);
        }
        repeat(anchor, place);
        return anchor.node() instanceof Mapping mapping
                ? new Mapping(mapping.entries(), place)
                : new Sequence(((Sequence) anchor.node()).items(), place);
    }

    /** Counts what an alias stands for, aliases within it too: twenty that double each other are a million. */
    private void repeat(Anchor anchor, Location place) {
        collectionAliases += 1 + anchor.aliases();
        if (collectionAliases > limits.collectionAliases()) {
            throw new SyntaxException(SyntaxProblem.limit(
                    place,
                    "more than " + limits.collectionAliases()
                            + " aliases stand for mappings or lists; the document is not read"));
        }
        repeated += anchor.values();
        if (repeated > limits.repeatedValues()) {
            throw new SyntaxException(SyntaxProblem.limit(
                    place,
                    "the aliases repeat more than " + limits.repeatedValues() + " values; the document is not read"));
        }
    }

    private Scalar scalar(ScalarEvent event) {
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        Location location = block ? places.ofBlock(event) : places.of(event);
        int contentStart = location.start() + (event.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1);
        boolean verbatim = !block && source.text().startsWith(event.getValue(), contentStart) && location.singleLine();
        return new Scalar(
                event.getValue(),
                YamlTypes.of(event),
                location,
                verbatim ? ContentMap.verbatim(contentStart) : ContentMap.UNKNOWN);
    }

    private Sequence sequence(CollectionStartEvent event) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(parser.getEvent()));
        }
        return new Sequence(items, places.ofCollection(event, parser.getEvent()));
    }

    private Mapping mapping(CollectionStartEvent event) {
        List<Mapping.Entry> entries = new ArrayList<>();
        Map<String, Location> keys = new HashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Scalar key = key(node(parser.getEvent()));
            Node value = node(parser.getEvent());
            entries.add(new Mapping.Entry(key, value));
            Location first = keys.putIfAbsent(key.value(), key.location());
            if (first != null && !key.value().equals("<<")) {
                problems.add(new SyntaxProblem(
                        SyntaxProblem.Kind.DUPLICATE_KEY, key.location(), Optional.of(first), key.value()));
            }
        }
        Location whole = places.ofCollection(event, parser.getEvent());
        boolean pairInList = event.isFlow() && !source.text().startsWith("{", whole.start()) && !entries.isEmpty();
        return new Mapping(entries, pairInList ? pair(entries.get(0), whole) : whole);
    }

    /** SnakeYAML ends {@code a: b} in brackets behind the token that follows. */
    private Location pair(Mapping.Entry entry, Location whole) {
        int end =
                Math.max(entry.key().location().end(), entry.value().location().end());
        return source.locate(whole.start(), end);
    }

    private Scalar key(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar;
        }
        return new Scalar(source.text(node.location()), Scalar.Type.STRING, node.location(), ContentMap.UNKNOWN);
    }

    private static SyntaxException error(Location location, String message) {
        return new SyntaxException(SyntaxProblem.error(location, message));
    }
}
