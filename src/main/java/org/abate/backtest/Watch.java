// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.abate.model.EventKind;
import org.abate.model.EventLog;
import org.abate.model.Injury;
import org.abate.model.InjuryLog;

/** What evaluators can see of one life: everybody hurt or killed, and whom a programme reached. */
final class Watch implements EventLog, InjuryLog {
    private static final Set<EventKind> REACHED = EnumSet.of(
            EventKind.CLIENT_TAKEN_ON,
            EventKind.ENROLLED,
            EventKind.NOTIFIED,
            EventKind.INCIDENT_RESPONSE,
            EventKind.PLACE_TREATED);

    private final List<Injury> injuries = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();

    /**
     * A programme reached somebody or something.
     *
     * @param who person, group or place
     * @param holder of a position, for persons
     * @param key of an attack that was responded to
     */
    record Contact(double day, EventKind kind, long key, int who, int holder) {}

    @Override
    public void record(double day, EventKind kind, long key, int who, int whom) {
        if (REACHED.contains(kind)) {
            contacts.add(new Contact(day, kind, key, kind == EventKind.NOTIFIED ? whom : who, whom));
        }
    }

    @Override
    public void injured(Injury injury) {
        injuries.add(injury);
    }

    /** In the order in which they happened. */
    List<Injury> injuries() {
        return injuries;
    }

    /** In the order in which they happened. */
    List<Contact> contacts() {
        return contacts;
    }
}
