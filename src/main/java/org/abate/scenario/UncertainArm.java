// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * What was done, with an interval {@code {low: 1, high: 3}} wherever a number is not known. Each parameter set draws its own
 * numbers, uniformly between the ends; whole ones where both ends are whole.
 */
public final class UncertainArm {
    private static final String LOW = "low";
    private static final String HIGH = "high";

    private final Value.Mapping written;
    private final ArmReader reader;
    private final List<String> unknown = new ArrayList<>();

    /** Makes an arm of what is written when nothing of it is unknown any more. */
    interface ArmReader {
        Arm read(Value.Mapping certain);
    }

    /** A number between two ends. */
    private interface Choose {
        double of(String path, double low, double high);
    }

    UncertainArm(Value.Mapping written, ArmReader reader) {
        this.written = written;
        this.reader = reader;
        Value unused = certain(written, "", (path, low, high) -> {
            unknown.add(path);
            return low;
        });
    }

    /** Paths of the numbers that are not known. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The arm with the numbers that a key draws. */
    public Arm drawn(long key) {
        return reader.read((Value.Mapping) certain(written, "", (path, low, high) -> {
            double uniform = Keys.uniform(Keys.derive(key, Purpose.RESAMPLING, path), 0);
            boolean whole = low == Math.rint(low) && high == Math.rint(high);
            return whole ? Math.floor(low + uniform * (high - low + 1)) : low + uniform * (high - low);
        }));
    }

    /** What is written, with the low ends. */
    static Value.Mapping lowest(Value.Mapping written) {
        return (Value.Mapping) certain(written, "", (path, low, high) -> low);
    }

    /** What is written, with the high ends. */
    static Value.Mapping highest(Value.Mapping written) {
        return (Value.Mapping) certain(written, "", (path, low, high) -> high);
    }

    private static Value certain(Value value, String path, Choose choose) {
        if (value instanceof Value.Sequence list) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                items.add(certain(list.items().get(i), KeyPath.of(path, i), choose));
            }
            return new Value.Sequence(list.place(), items);
        }
        if (!(value instanceof Value.Mapping group)) {
            return value;
        }
        if (isInterval(group)) {
            double low = end(group, LOW).orElseThrow();
            double high = end(group, HIGH).orElseThrow();
            return new Value.Scalar(group.place(), plain(choose.of(path, low, high)), false);
        }
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        group.entries()
                .forEach((key, entry) -> entries.put(
                        key, new Value.Entry(entry.keyPlace(), certain(entry.value(), KeyPath.of(path, key), choose))));
        return new Value.Mapping(group.place(), entries);
    }

    private static String plain(double number) {
        return Range.plain(number).toString();
    }

    /** Reports what is meant to be an interval and is none: one end, ends in the wrong order, or words. */
    static void check(Value.Mapping written, String path, Findings findings) {
        written.entries().forEach((key, entry) -> {
            if (entry.value() instanceof Value.Mapping group) {
                String here = KeyPath.of(path, key);
                boolean meant = !group.entries().isEmpty()
                        && Set.of(LOW, HIGH).containsAll(group.entries().keySet());
                if (!meant) {
                    check(group, here, findings);
                } else if (!isInterval(group)) {
                    findings.report(
                            group.place(), here, "expected two numbers, the lower first, such as {low: 1, high: 3}");
                }
            }
        });
    }

    /** Whether a group is two ends in order. */
    private static boolean isInterval(Value.Mapping group) {
        if (!group.entries().keySet().equals(Set.of(LOW, HIGH))) {
            return false;
        }
        var low = end(group, LOW);
        var high = end(group, HIGH);
        return low.isPresent() && high.isPresent() && low.get() <= high.get();
    }

    private static Optional<Double> end(Value.Mapping group, String which) {
        return NumberShape.of(group.entries().get(which).value());
    }
}
