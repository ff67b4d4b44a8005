// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import org.abate.model.Influence;

/** What made one dispute end differently in two lives. */
public enum Cause {
    MEDIATION("an outreach worker's mediation", true),
    OUTREACH_SUPPORT("the support of an outreach worker", true),
    THERAPY("what was learned in therapy", true),
    MESSAGE("the message that was given to a group", true),
    PLACE("work on the place", true),
    RESPONSE("outreach workers who went to those around a shooting", true),
    KEPT_OUT("a service that kept somebody out of it", true),
    AWAY("somebody's absence", false),
    PATROL("patrol hours in the district", false),
    ARRESTS("arrests of people close to them", false),
    CALL("a call to 911 that was answered", false),
    TRUST("trust in police in the neighborhood", false),
    CARE("how soon help came to the wounded", false);

    private final String words;
    private final boolean direct;

    Cause(String words, boolean direct) {
        this.words = words;
        this.direct = direct;
    }

    /** What it is, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Whether it was aimed at this dispute, its people, their group or its place; otherwise at what surrounds them. */
    public boolean isDirect() {
        return direct;
    }

    /** The cause to which an influence belongs. */
    static Cause of(Influence influence) {
        return switch (influence) {
            case MEDIATION -> MEDIATION;
            case STRIKER_SUPPORT, OTHER_SUPPORT -> OUTREACH_SUPPORT;
            case STRIKER_THERAPY, OTHER_THERAPY -> THERAPY;
            case STRIKER_MESSAGE, OTHER_MESSAGE -> MESSAGE;
            case PLACE_CARE -> PLACE;
            case PATROL -> PATROL;
            case CERTAINTY_OF_ARREST -> ARRESTS;
            case CALL_ANSWERED -> CALL;
            case TRUST -> TRUST;
        };
    }
}
