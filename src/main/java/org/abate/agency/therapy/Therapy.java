// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.therapy;

import org.abate.agency.Programme;
import org.abate.agency.Referrals;
import org.abate.agency.Shift;
import org.abate.scenario.CostItem;

/** A programme of cognitive behavioral therapy: clinicians who lead groups. */
public final class Therapy {
    public static final CostItem CLINICIANS = CostItem.staff("clinicians", "salary.clinicianUsdPerYear");
    public static final CostItem SESSIONS =
            CostItem.bought("stipends, food and travel", "sessions attended", "price.therapySessionAttendedUsd");

    private Therapy() {}

    /** Hires clinicians who lead groups on that course. */
    public static void hire(Programme programme, int clinicians, TherapyCourse course) {
        if (clinicians == 0) {
            return;
        }
        TherapyParameters p = programme.numbers().bind("therapy", TherapyParameters.class);
        TherapyRegister register = new TherapyRegister(programme.model());
        Referrals.Line referred = programme.all().referrals().open();
        for (int id = 0; id < clinicians; id++) {
            programme.employ(new Clinician(programme, p, course, id, referred, register), Shift.DAY, 7);
        }
    }
}
