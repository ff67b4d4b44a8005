// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;

/**
 * Jurisdictions of a region by name.
 *
 * @param names as the region's files write them; empty for the lead jurisdiction alone
 */
public record Jurisdictions(List<String> names) {
    /** The jurisdiction that a scenario is about, whatever its name. */
    public static final Jurisdictions LEAD = new Jurisdictions(List.of());

    public Jurisdictions {
        names = List.copyOf(names);
    }
}
