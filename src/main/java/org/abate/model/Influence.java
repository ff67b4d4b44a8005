// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** What can weigh in a decision for or against violence and differ between arms. */
public enum Influence {
    MEDIATION,
    STRIKER_SUPPORT,
    OTHER_SUPPORT,
    STRIKER_THERAPY,
    OTHER_THERAPY,
    STRIKER_MESSAGE,
    OTHER_MESSAGE,
    PLACE_CARE,
    PATROL,
    CERTAINTY_OF_ARREST,
    CALL_ANSWERED,
    TRUST
}
