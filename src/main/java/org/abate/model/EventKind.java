// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** What the event log records. */
public enum EventKind {
    DISPUTE_AROSE,
    DISPUTE_COOLED,
    ATTACK_MISSED,
    WOUNDED,
    KILLED,
    RETALIATION_PLANNED,
    ARRESTED,
    JAILED,
    LEFT,
    ENTERED,
    FORCE_INCIDENT,
    MEDIATED,
    INCIDENT_RESPONSE,
    CLIENT_TAKEN_ON,
    CLIENT_DISCHARGED,
    ENROLLED,
    SESSION_ATTENDED,
    DROPPED_OUT,
    NOTIFIED,
    FOLLOWED_THROUGH,
    MESSAGE_DOUBTED,
    PLACE_TREATED
}
