// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads YAML, and JSON as the part of YAML that it is, into a {@link Value}.
 *
 * <p>Only what a scenario needs is accepted: one document of keys, lists and scalars. Anchors, aliases and tags are
 * refused, and nesting ends at {@value #DEEPEST} levels, so that no small file can grow large in memory.
 */
final class YamlText {
    private static final int DEEPEST = 20;
    private static final Pattern ESCAPED_SLASH = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\/");

    private final String file;
    private final Findings findings;
    private final Iterator<Event> events;

    private YamlText(String file, String text, Findings findings) {
        this.file = file;
        this.findings = findings;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE); // the size was checked where the text came from
        this.events = new Yaml(options).parse(new StringReader(text)).iterator();
    }

    /** The value that {@code text} holds; empty when there is none or it cannot be read, which is then reported. */
    static Optional<Value> read(String file, String text, Findings findings) {
        int before = findings.count();
        try {
            Optional<Value> value = new YamlText(file, asYaml(text), findings).document();
            return findings.count() == before ? value : Optional.empty();
        } catch (MarkedYAMLException e) {
            findings.report(place(file, e.getProblemMark()), "", "this is not valid YAML: " + reason(e));
        } catch (YAMLException e) {
            findings.report(Place.wholeFile(file), "", "this is not valid YAML: " + Wording.shortened(firstLine(e)));
        } catch (Refused e) {
            findings.add(e.problem);
        }
        return Optional.empty();
    }

    /** JSON allows tabs between values and {@code \/} in strings, our YAML parser does not. */
    private static String asYaml(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return text;
        }
        return ESCAPED_SLASH.matcher(text.replace('\t', ' ')).replaceAll("$1/");
    }

    private static String reason(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("TAB")) {
            return "a tab cannot indent, use spaces";
        }
        return Wording.printable((e.getContext() == null ? "" : e.getContext() + ", ") + problem);
    }

    private static String firstLine(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Place place(String file, Mark mark) {
        return mark == null ? Place.wholeFile(file) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Optional<Value> document() throws Refused {
        events.next(); // stream start
        if (events.next().is(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        Value value = value(events.next(), "", 0);
        events.next(); // document end
        Event last = events.next();
        if (!last.is(Event.ID.StreamEnd)) {
            throw refused(last, "", "a second document begins here, but a scenario is one document");
        }
        return Optional.of(value);
    }

    private Value value(Event event, String path, int depth) throws Refused {
        if (event instanceof AliasEvent) {
            throw refused(event, path, "YAML aliases (*name) are not supported here; write the value out");
        }
        refuseDecorations((NodeEvent) event, path);
        if (event instanceof ScalarEvent scalar) {
            return new Value.Scalar(
                    place(event), scalar.getValue(), !scalar.getScalarStyle().equals(ScalarStyle.PLAIN));
        }
        if (depth == DEEPEST) {
            throw refused(event, path, "nested more than " + DEEPEST + " levels deep");
        }
        return event instanceof MappingStartEvent ? mapping(event, path, depth) : sequence(event, path, depth);
    }

    private void refuseDecorations(NodeEvent event, String path) throws Refused {
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag() != null
                : event instanceof CollectionStartEvent start && start.getTag() != null;
        if (tagged) {
            throw refused(event, path, "YAML tags (!name) are not supported here");
        }
        if (event.getAnchor() != null) {
            throw refused(event, path, "YAML anchors (&name) are not supported here; use `include` to reuse an arm");
        }
    }

    private Value sequence(Event start, String path, int depth) throws Refused {
        List<Value> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(value(event, path + "[" + items.size() + "]", depth + 1));
        }
        return new Value.Sequence(place(start), items);
    }

    private Value mapping(Event start, String path, int depth) throws Refused {
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            Value name = value(event, path, depth + 1);
            if (!(name instanceof Value.Scalar key)) {
                throw refused(event, path, "a key must be a name, but this is " + name.described());
            }
            String keyPath = KeyPath.of(path, key.text());
            Value.Entry entry = new Value.Entry(key.place(), value(events.next(), keyPath, depth + 1));
            Value.Entry earlier = entries.putIfAbsent(key.text(), entry);
            if (earlier != null) {
                findings.report(
                        key.place(),
                        keyPath,
                        "already set on line " + earlier.keyPlace().line() + "; keep one of the two");
            }
        }
        return new Value.Mapping(place(start), entries);
    }

    private Place place(Event event) {
        return place(file, event.getStartMark());
    }

    private Refused refused(Event event, String path, String message) {
        return new Refused(place(event).problem(path, message));
    }

    /** Ends the reading of a text that uses what a scenario may not. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }
}
