// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.HashMap;
import java.util.Map;

/**
 * Where every value of a scenario stands in its file, for checks that come after reading.
 *
 * <p>What an arm has from an included arm is found where the included arm wrote it.
 */
public final class SourcePositions {
    private final Place wholeFile;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> writtenAt;

    /**
     * @param wholeFile for paths that lead nowhere
     * @param root what was written
     * @param writtenAt for each path of an included strategy, the path where it was written
     */
    SourcePositions(Place wholeFile, Value root, Map<String, String> writtenAt) {
        this.wholeFile = wholeFile;
        this.writtenAt = Map.copyOf(writtenAt);
        collect(root, "");
    }

    private void collect(Value value, String path) {
        places.put(path, value.place());
        if (value instanceof Value.Mapping group) {
            group.entries().forEach((key, entry) -> collect(entry.value(), KeyPath.of(path, key)));
        } else if (value instanceof Value.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), KeyPath.of(path, i));
            }
        }
    }

    /**
     * A problem with the value at {@code keyPath}, such as {@code arms[2].streetOutreach.workers}; where that was not
     * written, it points at the nearest group around it that was.
     */
    public Problem problemAt(String keyPath, String message) {
        String path = writtenPath(keyPath);
        String known = path;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = KeyPath.parent(known);
        }
        return places.getOrDefault(known, wholeFile).problem(path, message);
    }

    private String writtenPath(String keyPath) {
        for (String prefix = keyPath; !prefix.isEmpty(); prefix = KeyPath.parent(prefix)) {
            String elsewhere = writtenAt.get(prefix);
            if (elsewhere != null) {
                return elsewhere + keyPath.substring(prefix.length());
            }
        }
        return keyPath;
    }
}
