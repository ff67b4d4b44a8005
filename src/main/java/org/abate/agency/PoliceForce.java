// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.abate.city.Jurisdiction;
import org.abate.scenario.StaffCategory;

/**
 * What the programmes of an arm change about the hours of each jurisdiction's police: officers added to or taken from patrol,
 * hours of investigation, calls that others take over. Every change is a function of the day.
 */
public final class PoliceForce {
    private final List<List<DoubleUnaryOperator>> patrolOfficers;
    private final List<List<DoubleUnaryOperator>> investigationHours;
    private final List<List<DoubleUnaryOperator>> reliefHours;
    private final double[] hotSpotOfficers;
    private final double[] trainedShare;
    private final double[] trustCostOfStops;

    public PoliceForce(int jurisdictions) {
        patrolOfficers = fresh(jurisdictions);
        investigationHours = fresh(jurisdictions);
        reliefHours = fresh(jurisdictions);
        hotSpotOfficers = new double[jurisdictions];
        trainedShare = new double[jurisdictions];
        trustCostOfStops = new double[jurisdictions];
        Arrays.fill(trustCostOfStops, 1);
    }

    private static List<List<DoubleUnaryOperator>> fresh(int jurisdictions) {
        List<List<DoubleUnaryOperator>> changes = new ArrayList<>();
        for (int jurisdiction = 0; jurisdiction < jurisdictions; jurisdiction++) {
            changes.add(new ArrayList<>());
        }
        return changes;
    }

    /** Adds officers to general patrol, or takes them away where the number is negative. */
    public void changePatrol(int jurisdiction, DoubleUnaryOperator officersOnDay) {
        patrolOfficers.get(jurisdiction).add(officersOnDay);
    }

    /**
     * Puts officers on patrol duty full time, or takes them off it where the number is negative: each is worth the hours on
     * duty of one patrol officer, where of officers in general only a share is on patrol.
     */
    public void movePatrolOfficers(Jurisdiction home, DoubleUnaryOperator officersOnDay) {
        double share = home.calls().patrolShare();
        if (share > 0) {
            changePatrol(home.index(), day -> officersOnDay.applyAsDouble(day) / share);
        }
    }

    /** Some of a jurisdiction's own officers work at hot spots. */
    public void sendToHotSpots(int jurisdiction, double officers) {
        hotSpotOfficers[jurisdiction] += officers;
    }

    public double hotSpotOfficers(int jurisdiction) {
        return hotSpotOfficers[jurisdiction];
    }

    /**
     * Sets how a jurisdiction's own officers at hot spots police.
     *
     * @param trainedShare share of them who police as they were trained to in procedural justice
     * @param trustCostOfStops trust that a stop costs relative to today's style
     */
    public void trainHotSpotTeams(int jurisdiction, double trainedShare, double trustCostOfStops) {
        this.trainedShare[jurisdiction] = trainedShare;
        this.trustCostOfStops[jurisdiction] = trustCostOfStops;
    }

    /** Share of a jurisdiction's own officers at hot spots who police as they were trained to in procedural justice. */
    public double trainedShare(int jurisdiction) {
        return trainedShare[jurisdiction];
    }

    public double trustCostOfStops(int jurisdiction) {
        return trustCostOfStops[jurisdiction];
    }

    /**
     * Takes officers off patrol for training.
     *
     * @param hoursPerOfficerYear of training, on average over all officers
     * @param strengthOnDay share of it that goes on, 0 to 1
     */
    public void train(Jurisdiction home, double hoursPerOfficerYear, DoubleUnaryOperator strengthOnDay) {
        double onDuty = home.calls().hoursOnDutyPerOfficerYear();
        if (hoursPerOfficerYear > 0 && onDuty > 0) {
            double away = home.staff(StaffCategory.POLICE_OFFICERS) * hoursPerOfficerYear / onDuty;
            changePatrol(home.index(), day -> -away * strengthOnDay.applyAsDouble(day));
        }
    }

    /** Adds hours a day to the investigation of homicides and shootings. */
    public void changeInvestigation(int jurisdiction, DoubleUnaryOperator hoursOnDay) {
        investigationHours.get(jurisdiction).add(hoursOnDay);
    }

    /** Frees patrol of calls that somebody else answers: officer-hours a day. */
    public void relieve(int jurisdiction, DoubleUnaryOperator hoursOnDay) {
        reliefHours.get(jurisdiction).add(hoursOnDay);
    }

    public double extraPatrolOfficers(int jurisdiction, double day) {
        return sum(patrolOfficers.get(jurisdiction), day);
    }

    public double extraInvestigationHours(int jurisdiction, double day) {
        return sum(investigationHours.get(jurisdiction), day);
    }

    public double reliefHours(int jurisdiction, double day) {
        return sum(reliefHours.get(jurisdiction), day);
    }

    private static double sum(List<DoubleUnaryOperator> changes, double day) {
        double sum = 0;
        for (int i = 0; i < changes.size(); i++) {
            sum += changes.get(i).applyAsDouble(day);
        }
        return sum;
    }
}
