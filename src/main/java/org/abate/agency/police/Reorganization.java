// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.abate.agency.PoliceForce;
import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.agency.Tenure;
import org.abate.city.Jurisdiction;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import org.abate.scenario.StaffCategory;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Officers of a department come to do other work: units are merged, people move between patrol, investigation and work in one
 * neighborhood. An officer who leaves patrol takes the hours on duty of one patrol officer along; an officer who becomes a
 * detective works a detective's hours on cases. What merged units did before counts as redundant.
 *
 * <p>Moves are made evenly over the ramp-up; fidelity is the share of them that is more than a change on paper.
 */
public final class Reorganization implements Steppable {
    public static final CostItem RETRAINING =
            CostItem.bought("retraining for other work", "officers", "price.officerRetrainingUsd");
    public static final CostItem DETECTIVES = CostItem.staff("new detectives", "salary.detectiveUsdPerYear");

    private static final long serialVersionUID = 1L;
    private static final double DAYS_PER_YEAR = 365.25;

    private final transient Programme programme;
    private final transient OfficerMoves moves;
    private double retrained;

    private Reorganization(Programme programme, OfficerMoves moves) {
        this.programme = programme;
        this.moves = moves;
    }

    /** Reorganizes the departments of the programme's jurisdictions, each in proportion to its officers. */
    public static void begin(Programme programme, OfficerMoves moves) {
        if (moves.moved() + moves.newDetectives() == 0) {
            return;
        }
        Reorganization reorganization = new Reorganization(programme, moves);
        List<Jurisdiction> departments = programme.jurisdictions();
        double officers =
                departments.stream().mapToDouble(Reorganization::officers).sum();
        Roster hired = programme.hire(DETECTIVES, moves.newDetectives());
        for (Jurisdiction home : departments) {
            if (officers(home) > 0) {
                reorganization.reorganize(home, officers(home) / officers, hired);
            }
        }
        if (moves.moved() > 0) {
            programme.employ(reorganization, Shift.DAY, 7);
        }
        if (moves.toCommunity() > 0) {
            List<Integer> posts = programme.neighborhoods(moves.neighborhoods(), moves.toCommunity());
            programme.employ(new CommunityOfficers(programme, posts, reorganization::moved), Shift.DAY, 7);
        }
    }

    private static double officers(Jurisdiction home) {
        return home.staff(StaffCategory.POLICE_OFFICERS);
    }

    private void reorganize(Jurisdiction home, double share, Roster hired) {
        double patrolling = officers(home) * home.calls().patrolShare();
        double asked = share * moves.fromPatrol();
        double possible = asked > 0 ? Math.min(1, patrolling / asked) : 0;
        double toPatrol = share * (moves.unitsToPatrol() - possible * moves.fromPatrol());
        double toInvestigation = share * (moves.unitsToInvestigation() + possible * moves.patrolToInvestigation());
        double hoursPerDay = programme.numbers().value("detective.hoursPerYear") / DAYS_PER_YEAR;
        double fidelity = programme.tenure().fidelity();
        PoliceForce police = programme.all().police();
        police.movePatrolOfficers(home, day -> toPatrol * moved(day));
        DoubleUnaryOperator detectives = day -> toInvestigation * moved(day) + share * fidelity * hired.inPost(day);
        police.changeInvestigation(home.index(), day -> hoursPerDay * detectives.applyAsDouble(day));
    }

    /** Share of the moves that has been made, and is more than paper. */
    private double moved(double day) {
        Tenure tenure = programme.tenure();
        return tenure.fidelity() * tenure.strengthOn(day);
    }

    /** Pays for the retraining of those who moved since last week. */
    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        if (programme.tenure().runs(day)) {
            double due = moves.moved() * programme.tenure().strength(day);
            if (due > retrained) {
                programme.spend(RETRAINING, due - retrained);
                retrained = due;
            }
        }
    }
}
