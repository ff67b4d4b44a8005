// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/** Paths of keys as messages and {@code --set} write them: {@code arms[2].streetOutreach.workers}, counted from 0. */
final class KeyPath {
    private KeyPath() {}

    /** The path of a key of the group at {@code parent}. */
    static String of(String parent, String key) {
        String name = Wording.shortened(key);
        return parent.isEmpty() ? name : parent + "." + name;
    }

    /** The path of an item of the list at {@code parent}. */
    static String of(String parent, int index) {
        return parent + "[" + index + "]";
    }

    /** The path of the group or list that holds {@code path}; empty for the whole file. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
