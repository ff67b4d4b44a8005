// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.crisis;

import org.abate.scenario.Choice;

/** What officers do with the hours in which others answer calls for them. */
public enum FreedHours implements Choice {
    PATROL,
    INVESTIGATION,
    COMMUNITY_WORK
}
