// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import org.abate.scenario.Choice;

/** Where officers for new work come from. */
enum OfficerSource implements Choice {
    /** Hired on top of those there are. */
    ADDITIONAL,

    /** Taken from patrol. */
    PATROL
}
