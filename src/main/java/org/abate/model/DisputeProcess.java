// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.List;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;

/**
 * Disputes arise: for each person at risk at a rate in proportion to propensity, for each neighborhood at a background rate in
 * proportion to the violence it carries. Both are Poisson processes in the operational time of their neighborhood ({@link
 * LocalClocks}), so the n-th dispute of a person comes at the same time in every arm.
 */
final class DisputeProcess {
    private static final int WAIT = 0;
    private static final int KIND = 1;
    private static final int PLACE = 2;
    private static final int SIMMER = 3;
    private static final int WHERE = 4;
    private static final double DAYS_PER_YEAR = 365.25;

    private final ViolenceModel model;
    private final RunWorld world;
    private final DisputeParameters p;
    private final double otherSide;
    private final OpponentChoice opponents;
    private final double[] memberKinds;
    private final double[] loneKinds;
    private final double[] backgroundKinds;
    private final double[] simmerMedian;
    private final double ratePerDay;
    private final double[] backgroundPerDay;

    DisputeProcess(ViolenceModel model) {
        this.model = model;
        this.world = model.world;
        this.p = world.parameters.dispute();
        this.otherSide = world.parameters.escalation().opponentShare();
        this.opponents = new OpponentChoice(model);
        memberKinds = running(
                p.memberArgumentShare(), p.memberRivalryShare(), p.memberDrugMarketShare(), p.memberRobberyShare());
        loneKinds = running(p.loneArgumentShare(), 0, p.loneDrugMarketShare(), p.loneRobberyShare());
        backgroundKinds = running(p.backgroundArgumentShare(), 0, 0, p.backgroundRobberyShare());
        simmerMedian = new double[] {
            p.argumentSimmerDays(),
            p.rivalrySimmerDays(),
            p.drugMarketSimmerDays(),
            p.robberySimmerDays(),
            p.domesticSimmerDays(),
            p.retaliationSimmerDays()
        };
        backgroundPerDay = backgroundPerDay();
        ratePerDay = world.level() * p.perPersonAtRiskPerYear() / DAYS_PER_YEAR;
    }

    private double[] backgroundPerDay() {
        double ofCity = world.level()
                * p.backgroundPerThousandResidentsPerYear()
                * world.city().residentsByLeadsRate()
                / 1000
                / DAYS_PER_YEAR;
        return IntStream.range(0, world.disputesPerHomicide.length)
                .mapToDouble(n -> ofCity * world.synthetic.burdenShares().get(n) * world.disputesPerHomicide[n])
                .toArray();
    }

    /** Running sums over the kinds from arguments to robberies; what is missing to 1 is domestic. */
    private static double[] running(double argument, double rivalry, double drugMarket, double robbery) {
        return new double[] {
            argument, argument + rivalry, argument + rivalry + drugMarket, argument + rivalry + drugMarket + robbery, 1
        };
    }

    OpponentChoice opponents() {
        return opponents;
    }

    /** Starts the background of every neighborhood. */
    void begin() {
        for (int n = 0; n < world.city().neighborhoods().size(); n++) {
            awaitBackground(n, 0, world.clocks.operational(n, 0));
        }
    }

    /** Waits for the first dispute of somebody who takes a position on a day. */
    void awaitFrom(double day, int who) {
        await(who, 0, world.clocks.operational(world.network().neighborhood(who), day));
    }

    /** Waits for the {@code number}-th dispute of the present holder of a position. */
    private void await(int who, int number, double operational) {
        PeopleAtRisk people = model.state.people;
        long key = personalKey(who, number);
        int home = world.network().neighborhood(who);
        double here = world.disputesPerHomicide[home];
        double next = operational + Draws.exponential(key, WAIT, 1 / (ratePerDay * here * people.propensity(who)));
        model.state.events.add(
                world.clocks.dayAt(home, next),
                Due.PERSON_STIRS,
                who,
                people.generation(who),
                number,
                Double.doubleToRawLongBits(next));
    }

    /** Somebody at risk meets with a dispute, unless the position is another's by now or its holder away. */
    void personStirs(int who, int generation, int number, double operational) {
        PeopleAtRisk people = model.state.people;
        if (people.generation(who) != generation) {
            return;
        }
        await(who, number + 1, operational);
        if (!people.atLarge(who, model.now())) {
            return;
        }
        long key = personalKey(who, number);
        boolean member = world.network().group(who) != StreetNetwork.NO_GROUP;
        DisputeKind kind = kind(key, member ? memberKinds : loneKinds);
        int opponent = opponents.of(kind, who, key);
        if (opponent != OpponentChoice.NOBODY && !passesBy(kind, who, opponent, key)) {
            arise(kind, who, opponent, whereabouts(who, opponent, key), key);
            drawIn(kind, who, who, opponent, key, 1);
            drawIn(kind, opponent, who, opponent, key, otherSide);
        }
    }

    /** Another dispute like the one of {@code key}, where a programme does {@code side} harm. */
    private void drawIn(DisputeKind kind, int side, int aggressor, int opponent, long key, double share) {
        if (model.involvement.drawsIn(kind, side, key, model.now(), share)) {
            long another = Involvement.keyOfAnother(key, side);
            arise(kind, aggressor, opponent, whereabouts(aggressor, opponent, another), another);
        }
    }

    private void awaitBackground(int neighborhood, int number, double operational) {
        long key = backgroundKey(neighborhood, number);
        double next = operational + Draws.exponential(key, WAIT, 1 / backgroundPerDay[neighborhood]);
        model.state.events.add(
                world.clocks.dayAt(neighborhood, next),
                Due.NEIGHBORHOOD_STIRS,
                neighborhood,
                0,
                number,
                Double.doubleToRawLongBits(next));
    }

    /** Two residents of a neighborhood have a dispute. */
    void neighborhoodStirs(int neighborhood, int number, double operational) {
        awaitBackground(neighborhood, number + 1, operational);
        long key = backgroundKey(neighborhood, number);
        DisputeKind kind = kind(key, backgroundKinds);
        int aggressor = opponents.residentAggressor(neighborhood, key);
        int opponent = opponents.ofResident(kind, neighborhood, aggressor, key);
        if (opponent != OpponentChoice.NOBODY && !passesBy(kind, aggressor, opponent, key)) {
            arise(kind, aggressor, opponent, neighborhood, key);
            if (model.involvement.drawsIn(kind, opponent, key, model.now(), otherSide)) {
                arise(kind, aggressor, opponent, neighborhood, Involvement.keyOfAnother(key, opponent));
            }
        }
    }

    /** Whether one of the two is elsewhere thanks to a programme. */
    private boolean passesBy(DisputeKind kind, int aggressor, int opponent, long key) {
        double now = model.now();
        boolean aggressorDoes = model.involvement.passesBy(kind, aggressor, key, now, 1);
        boolean passesBy = aggressorDoes || model.involvement.passesBy(kind, opponent, key, now, otherSide);
        if (passesBy) {
            model.decisions.passedBy(now, key, aggressorDoes ? aggressor : opponent);
        }
        return passesBy;
    }

    /** The first generation shares its traits, not its luck, with other runs. */
    private long personalKey(int who, long number) {
        return Keys.derive(model.state.people.key(who) ^ world.runKey(), Purpose.DISPUTE, number);
    }

    private long backgroundKey(int neighborhood, long number) {
        return Keys.derive(Keys.derive(world.runKey(), Purpose.DISPUTE, neighborhood), Purpose.DISPUTE, number);
    }

    private static DisputeKind kind(long key, double[] runningShares) {
        int kind = Draws.weighted(Keys.uniform(key, KIND), runningShares, 0, runningShares.length);
        return KINDS.get(kind);
    }

    private static final List<DisputeKind> KINDS = List.of(
            DisputeKind.ARGUMENT,
            DisputeKind.GROUP_RIVALRY,
            DisputeKind.DRUG_MARKET,
            DisputeKind.ROBBERY,
            DisputeKind.DOMESTIC);

    /** At home, at the opponent's, or in a neighborhood that touches home. */
    int whereabouts(int aggressor, int opponent, long key) {
        int home = world.network().neighborhood(aggressor);
        double u = Keys.uniform(key, WHERE);
        if (u < p.homeShare()) {
            return home;
        }
        if (Party.isAtRisk(opponent) && world.network().neighborhood(opponent) != home) {
            return world.network().neighborhood(opponent);
        }
        return world.nextTo(home, (u - p.homeShare()) / (1 - p.homeShare()));
    }

    /** A dispute begins to simmer somewhere in a neighborhood. */
    void arise(DisputeKind kind, int aggressor, int opponent, int neighborhood, long key) {
        int place = world.synthetic.places().choose(neighborhood, Keys.uniform(key, PLACE));
        arise(kind, aggressor, opponent, neighborhood, place, key);
    }

    /**
     * A dispute begins to simmer; those who might hear of it are told. It simmers by the clock of the {@link Climate}, so that
     * it is decided when people are out, not in the small hours of a Tuesday.
     */
    void arise(DisputeKind kind, int aggressor, int opponent, int neighborhood, int place, long key) {
        PeopleAtRisk people = model.state.people;
        double now = model.now();
        double simmer = Draws.lognormal(key, SIMMER, simmerMedian[kind.ordinal()], p.simmerLogSd());
        Dispute dispute = new Dispute(
                key,
                kind,
                aggressor,
                generation(people, aggressor),
                opponent,
                generation(people, opponent),
                neighborhood,
                place,
                now,
                world.climate.dayAt(world.climate.operational(now) + simmer));
        model.ledger.count(now, neighborhood, Count.DISPUTES, 1);
        model.ledger.record(now, EventKind.DISPUTE_AROSE, key, aggressor, opponent);
        if (dispute.decided() < world.calendar().totalDays()) {
            model.state.events.add(dispute.decided(), dispute);
        }
        tellThoseWhoMightHear(dispute);
    }

    private static int generation(PeopleAtRisk people, int party) {
        return Party.isAtRisk(party) ? people.generation(party) : 0;
    }

    private void tellThoseWhoMightHear(Dispute dispute) {
        for (StreetPresence worker : model.presence.get(dispute.neighborhood())) {
            worker.disputeSimmers(dispute, false);
        }
        tellWorkerOf(dispute.aggressor(), dispute);
        tellWorkerOf(dispute.opponent(), dispute);
    }

    private void tellWorkerOf(int party, Dispute dispute) {
        if (Party.isAtRisk(party) && model.workerOf[party] != null) {
            model.workerOf[party].disputeSimmers(dispute, true);
        }
    }
}
