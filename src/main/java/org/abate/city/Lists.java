// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.Collection;
import java.util.List;

/** Many short lists of numbers in one array: the members of each group, the ties of each person. */
public final class Lists {
    private final int[] first;
    private final int[] items;

    private Lists(int[] first, int[] items) {
        this.first = first;
        this.items = items;
    }

    static Lists of(List<? extends Collection<Integer>> lists) {
        int[] first = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            first[i + 1] = first[i] + lists.get(i).size();
        }
        int[] items = lists.stream()
                .flatMap(Collection::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Lists(first, items);
    }

    /** How many lists there are. */
    public int count() {
        return first.length - 1;
    }

    public int size(int list) {
        return first[list + 1] - first[list];
    }

    public int get(int list, int position) {
        return items[first[list] + position];
    }
}
