// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings on the command line in place of those in the file: {@code --set path=value}.
 *
 * <p>A path is written as problems write it; an item of a list of arms may be given by its name too: {@code
 * arms.outreach.streetOutreach.workers=30}. What is set passes the same checks as the file afterwards.
 */
final class Overrides {
    private static final int LONGEST_PATH = 500;

    private final Findings findings;

    Overrides(Findings findings) {
        this.findings = findings;
    }

    /** The scenario with all of {@code overrides} done in their order; those that cannot be done are reported. */
    Value apply(Value scenario, List<String> overrides) {
        Value changed = scenario;
        for (String override : overrides) {
            changed = applied(changed, override);
        }
        return changed;
    }

    private Value applied(Value scenario, String override) {
        int equals = override.indexOf('=');
        if (equals < 1 || equals > LONGEST_PATH) {
            report("--set " + Wording.shortened(override), "expected path=value, such as years=5");
            return scenario;
        }
        String path = override.substring(0, equals).strip();
        Optional<Value> value =
                OneLine.read(override.substring(equals + 1), Place.COMMAND_LINE, Wording.shortened(path), findings);
        if (value.isEmpty()) {
            return scenario;
        }
        try {
            return set(scenario, "", path, value.orElseThrow());
        } catch (NoSuchPlace e) {
            report(Wording.shortened(path), e.getMessage());
            return scenario;
        }
    }

    private void report(String path, String message) {
        findings.report(Place.COMMAND_LINE, path, message);
    }

    /** {@code at} with the value at {@code rest} replaced; {@code done} is the path that led here. */
    private static Value set(Value at, String done, String rest, Value value) throws NoSuchPlace {
        if (rest.isEmpty()) {
            return value;
        }
        if (at instanceof Value.Sequence list) {
            return setItem(list, done, rest, value);
        }
        boolean nothing = at instanceof Value.Scalar scalar && scalar.kind() == ScalarKind.NOTHING;
        if (!(at instanceof Value.Mapping) && !nothing) {
            throw new NoSuchPlace(Wording.code(done) + " holds " + at.described() + ", so nothing in it can be set");
        }
        Value.Mapping group = at instanceof Value.Mapping mapping ? mapping : new Value.Mapping(at.place(), Map.of());
        String key = rest.substring(0, endOfKey(rest));
        if (key.isEmpty()) {
            throw new NoSuchPlace("expected the name of a key after " + Wording.code(done));
        }
        Value.Entry present = group.entries()
                .getOrDefault(
                        key, new Value.Entry(Place.COMMAND_LINE, new Value.Scalar(Place.COMMAND_LINE, "", false)));
        Value changed = set(present.value(), KeyPath.of(done, key), afterDot(rest.substring(key.length())), value);
        return group.with(key, new Value.Entry(present.keyPlace(), changed));
    }

    private static Value setItem(Value.Sequence list, String done, String rest, Value value) throws NoSuchPlace {
        Item item = rest.startsWith("[") ? byNumber(list, done, rest) : byName(list, done, rest);
        List<Value> items = new ArrayList<>(list.items());
        items.set(item.index, set(items.get(item.index), KeyPath.of(done, item.index), afterDot(item.rest), value));
        return new Value.Sequence(list.place(), items);
    }

    private record Item(int index, String rest) {}

    private static Item byNumber(Value.Sequence list, String done, String rest) throws NoSuchPlace {
        int close = rest.indexOf(']');
        String number = rest.substring(1, Math.max(1, close));
        if (!number.matches("[0-9]{1,6}")
                || Integer.parseInt(number) >= list.items().size()) {
            throw new NoSuchPlace(
                    Wording.code(done) + " has " + Wording.counted(list.items().size(), "item")
                            + ", counted from [0]; there is no " + Wording.code(rest.substring(0, close + 1)));
        }
        return new Item(Integer.parseInt(number), rest.substring(close + 1));
    }

    /** The item whose {@code name} the rest of the path begins with, the longest where several do. */
    private static Item byName(Value.Sequence list, String done, String rest) throws NoSuchPlace {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof Value.Mapping group
                    && group.entries().containsKey("name")
                    && group.entries().get("name").value() instanceof Value.Scalar name) {
                names.putIfAbsent(name.text(), i);
            }
        }
        String found = "";
        for (String name : names.keySet()) {
            if ((rest.equals(name) || rest.startsWith(name + ".")) && name.length() > found.length()) {
                found = name;
            }
        }
        if (found.isEmpty()) {
            String typed = rest.substring(0, endOfKey(rest));
            throw new NoSuchPlace("there is no item named " + Wording.code(typed) + " in " + Wording.code(done) + "; "
                    + NearestName.hint(typed, List.copyOf(names.keySet())));
        }
        return new Item(names.get(found), rest.substring(found.length()));
    }

    private static int endOfKey(String rest) {
        int dot = rest.indexOf('.');
        int bracket = rest.indexOf('[');
        int end = dot < 0 ? bracket : bracket < 0 ? dot : Math.min(dot, bracket);
        return end < 0 ? rest.length() : end;
    }

    private static String afterDot(String rest) {
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }

    /** Ends the way along a path that leads nowhere. */
    private static final class NoSuchPlace extends Exception {
        private static final long serialVersionUID = 1L;

        NoSuchPlace(String message) {
            super(message);
        }
    }
}
