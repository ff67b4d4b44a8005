// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import org.abate.scenario.Choice;

/** Where officers for new work come from. */
enum OfficerSource implements Choice {
    /** Hired on top of those there are. */
    ADDITIONAL("additional"),

    /** Taken from patrol. */
    PATROL("patrol");

    private final String key;

    OfficerSource(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
