// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ids and names of neighborhoods that are unique in a whole region. Those of the first member stay as they are, so that the
 * luck of its residents and the scenarios that name its neighborhoods do, too.
 */
final class MemberNames {
    private final List<Region.Member> members;
    private final Map<String, Integer> membersWithName = new HashMap<>();

    MemberNames(List<Region.Member> members, ProblemLog log) {
        this.members = members;
        members.forEach(member ->
                member.ground().table().forEach(entry -> membersWithName.merge(entry.name(), 1, Integer::sum)));
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int member = 0; member < members.size(); member++) {
            for (NeighborhoodTable.Entry entry : members.get(member).ground().table()) {
                if (!ids.add(id(member, entry)) || !names.add(name(member, entry))) {
                    log.add(
                            entry.place(),
                            NeighborhoodTable.NAME,
                            name(member, entry) + " would be there twice in the region: rename one of the two");
                }
            }
        }
    }

    /** The first member's own id; of the others the name of the member and its id. */
    String id(int member, NeighborhoodTable.Entry entry) {
        return member == 0 ? entry.id() : members.get(member).name() + "/" + entry.id();
    }

    /** The city's own name; with the name of the member behind it where another member has the same. */
    String name(int member, NeighborhoodTable.Entry entry) {
        boolean shared = membersWithName.get(entry.name()) > 1;
        return member > 0 && shared ? entry.name() + " (" + members.get(member).name() + ")" : entry.name();
    }
}
