// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A section of a YAML file: its keys, where each stands, and a way to ask for values that writes every problem down with
 * its line and column. What is missing or wrong is answered with a stand-in, so that reading goes on.
 */
final class YamlSection {
    private final String file;
    private final String path;
    private final Place place;
    private final boolean present;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keyPlaces = new LinkedHashMap<>();
    private final ProblemLog log;

    private YamlSection(String file, String path, Place place, boolean present, ProblemLog log) {
        this.file = file;
        this.path = path;
        this.place = place;
        this.present = present;
        this.log = log;
    }

    /** The whole file as a section, or nothing when it is no YAML mapping. */
    static Optional<YamlSection> read(TextFile file, ProblemLog log) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
            if (root instanceof MappingNode mapping) {
                return Optional.of(of(file.name(), "", mapping, log));
            }
            log.add(file.start(), "", "expected keys with values, such as name: Milltown");
        } catch (MarkedYAMLException e) {
            Place place = e.getProblemMark() == null ? file.start() : placeOf(file.name(), e.getProblemMark());
            log.add(place, "", "this is not valid YAML: " + e.getProblem());
        } catch (YAMLException e) {
            log.add(file.start(), "", "this is not valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static YamlSection of(String file, String path, MappingNode mapping, ProblemLog log) {
        YamlSection section = new YamlSection(file, path, placeOf(file, mapping.getStartMark()), true, log);
        for (NodeTuple tuple : mapping.getValue()) {
            Place keyPlace = placeOf(file, tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                log.add(keyPlace, path, "a key must be a plain word");
            } else if (section.values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                log.add(keyPlace, section.pathOf(key.getValue()), "this key is given twice");
            } else {
                section.keyPlaces.put(key.getValue(), keyPlace);
            }
        }
        return section;
    }

    Place place() {
        return place;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Writes down every key of this section that is not among {@code allowed}. */
    void allowOnly(List<String> allowed) {
        keyPlaces.forEach((key, keyPlace) -> {
            if (!allowed.contains(key)) {
                log.add(keyPlace, pathOf(key), "unknown key; the keys here are " + String.join(", ", allowed));
            }
        });
    }

    /** The section below {@code key}; empty and silent about its own keys when it is missing or no section. */
    YamlSection section(String key) {
        Node node = values.get(key);
        if (node instanceof MappingNode mapping) {
            return of(file, pathOf(key), mapping, log);
        }
        complain(key, "a section with keys of its own");
        return new YamlSection(file, pathOf(key), place, false, log);
    }

    /** The sections listed below {@code key}. */
    List<YamlSection> sections(String key) {
        List<YamlSection> sections = new ArrayList<>();
        for (Node node : items(key)) {
            String itemPath = pathOf(key) + "[" + sections.size() + "]";
            if (node instanceof MappingNode mapping) {
                sections.add(of(file, itemPath, mapping, log));
            } else {
                log.add(placeOf(file, node.getStartMark()), itemPath, "expected keys with values");
            }
        }
        return sections;
    }

    /** As {@link #sections(String)}, but an item that is a plain word stands for a section with that one key. */
    List<YamlSection> sections(String key, String keyOfWord) {
        List<YamlSection> sections = new ArrayList<>();
        for (Node node : items(key)) {
            String itemPath = pathOf(key) + "[" + sections.size() + "]";
            if (node instanceof MappingNode mapping) {
                sections.add(of(file, itemPath, mapping, log));
            } else {
                YamlSection word = new YamlSection(file, itemPath, placeOf(file, node.getStartMark()), true, log);
                word.values.put(keyOfWord, node);
                sections.add(word);
            }
        }
        return sections;
    }

    /** The words of {@code key}, not blank. */
    String text(String key) {
        if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        complain(key, "words");
        return "";
    }

    /** The number of {@code key}, from {@code least} to {@code most}, both allowed; {@code least} when there is none. */
    double number(String key, double least, double most) {
        if (values.get(key) == null) {
            complain(key, "a number");
            return least;
        }
        return number(pathOf(key), values.get(key), least, most);
    }

    /** As {@link #number} but without a fraction. */
    int wholeNumber(String key, int least, int most) {
        double value = number(key, least, most);
        if (value != Math.rint(value)) {
            problem(key, values.get(key), "expected a whole number but found " + value);
        }
        return (int) value;
    }

    /** Exactly {@code size} numbers listed below {@code key}, or none when anything about them is wrong. */
    List<Double> numbers(String key, int size, double least, double most) {
        List<Node> items = items(key);
        if (items.size() != size && values.get(key) instanceof SequenceNode list) {
            problem(key, list, "expected " + size + " numbers but found " + items.size());
            return List.of();
        }
        List<Double> numbers = new ArrayList<>();
        for (Node item : items) {
            numbers.add(number(pathOf(key) + "[" + numbers.size() + "]", item, least, most));
        }
        return numbers;
    }

    /** The pairs of numbers listed below {@code key}; items that are no pairs are written down. */
    List<List<Double>> pairs(String key, double least, double most) {
        List<List<Double>> pairs = new ArrayList<>();
        for (Node item : items(key)) {
            String itemPath = pathOf(key) + "[" + pairs.size() + "]";
            List<Double> pair = new ArrayList<>();
            if (item instanceof SequenceNode list) {
                list.getValue().forEach(node -> pair.add(number(itemPath, node, least, most)));
            }
            if (pair.size() != 2) {
                log.add(placeOf(file, item.getStartMark()), itemPath, "expected two numbers, such as [-90.2, 38.6]");
            }
            pairs.add(pair);
        }
        return pairs;
    }

    void problem(String key, String message) {
        log.add(values.containsKey(key) ? placeOf(file, values.get(key).getStartMark()) : place, pathOf(key), message);
    }

    private void problem(String key, Node node, String message) {
        log.add(placeOf(file, node.getStartMark()), pathOf(key), message);
    }

    private double number(String numberPath, Node node, double least, double most) {
        OptionalDouble value =
                node instanceof ScalarNode scalar ? PlainNumber.parse(scalar.getValue()) : OptionalDouble.empty();
        if (value.isPresent() && value.getAsDouble() >= least && value.getAsDouble() <= most) {
            return value.getAsDouble();
        }
        String found = node instanceof ScalarNode scalar ? scalar.getValue() : "something else";
        log.add(
                placeOf(file, node.getStartMark()),
                numberPath,
                "expected a number from " + PlainNumber.show(least) + " to " + PlainNumber.show(most) + " but found "
                        + found);
        return least;
    }

    private List<Node> items(String key) {
        if (values.get(key) instanceof SequenceNode list) {
            return list.getValue();
        }
        complain(key, "a list");
        return List.of();
    }

    private void complain(String key, String expected) {
        if (values.containsKey(key)) {
            problem(key, values.get(key), "expected " + expected);
        } else if (present) {
            log.add(place, pathOf(key), "this key is missing: expected " + expected);
        }
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static Place placeOf(String file, org.yaml.snakeyaml.error.Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
