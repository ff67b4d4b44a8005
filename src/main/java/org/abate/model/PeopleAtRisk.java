// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Exponential;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * The people at risk, one for each position of the street network, as columns.
 *
 * <p>The holders of a position are its generations: 0 lives there when the burn-in begins. Whoever was not touched by an
 * event costs nothing; what fades, fades when read.
 */
final class PeopleAtRisk {
    private static final int PROPENSITY = 0;
    private static final int SELF_CONTROL = 1;
    private static final int CARRYING = 2;
    private static final int SEX = 3;
    private static final int ENTRY_AGE = 4;
    private static final int YEARS_SO_FAR = 5;
    private static final int SURVIVORS = 20;

    private final RunWorld world;
    private final int[] generation;
    private final long[] key;
    private final double[] propensity;
    private final double[] selfControl;
    private final double[] carrying;
    private final double[] born;
    private final boolean[] female;
    private final double[] awayUntil;
    private final double[] supportAsAggressor;
    private final double[] supportAsOpponent;
    private final DecayingValues arrestCertainty;
    private final DecayingValues therapyGain;

    PeopleAtRisk(RunWorld world, double therapyHalfLifeDays) {
        int people = world.network().size();
        this.world = world;
        generation = new int[people];
        key = new long[people];
        propensity = new double[people];
        selfControl = new double[people];
        carrying = new double[people];
        born = new double[people];
        female = new boolean[people];
        awayUntil = new double[people];
        supportAsAggressor = new double[people];
        supportAsOpponent = new double[people];
        arrestCertainty = new DecayingValues(people, world.parameters.justice().certaintyHalfLifeDays());
        therapyGain = new DecayingValues(people, therapyHalfLifeDays);
        long firstGeneration = Keys.derive(world.synthetic.populationSeed(), Purpose.PERSON, "first generation");
        for (int who = 0; who < people; who++) {
            characterise(who, Keys.derive(firstGeneration, Purpose.PERSON, who), 0, true);
        }
    }

    private PeopleAtRisk(PeopleAtRisk from) {
        world = from.world;
        generation = from.generation.clone();
        key = from.key.clone();
        propensity = from.propensity.clone();
        selfControl = from.selfControl.clone();
        carrying = from.carrying.clone();
        born = from.born.clone();
        female = from.female.clone();
        awayUntil = from.awayUntil.clone();
        supportAsAggressor = from.supportAsAggressor.clone();
        supportAsOpponent = from.supportAsOpponent.clone();
        arrestCertainty = from.arrestCertainty.copy();
        therapyGain = from.therapyGain.copy();
    }

    PeopleAtRisk copy() {
        return new PeopleAtRisk(this);
    }

    /** The next generation takes the position, and is not there before {@code arrival}; nothing of the last one is left. */
    void replace(int who, double arrival) {
        generation[who]++;
        characterise(who, keyOf(who, generation[who]), arrival, false);
        awayUntil[who] = arrival;
        supportAsAggressor[who] = 0;
        supportAsOpponent[who] = 0;
        arrestCertainty.set(who, arrival, 0);
        therapyGain.set(who, arrival, 0);
    }

    /** Luck of the holder of a generation that comes during the run. */
    long keyOf(int who, int ofGeneration) {
        return Keys.derive(Keys.derive(world.runKey(), Purpose.PERSON, who), Purpose.PERSON, ofGeneration);
    }

    private void characterise(int who, long personKey, double day, boolean resident) {
        RiskParameters risk = world.parameters.risk();
        key[who] = personKey;
        propensity[who] = resident ? propensityOfSurvivor(personKey, risk) : propensity(personKey, PROPENSITY, risk);
        selfControl[who] = world.parameters.escalation().selfControlSd() * Draws.normal(personKey, SELF_CONTROL);
        carrying[who] = world.parameters.attack().carryingSd() * Draws.normal(personKey, CARRYING);
        female[who] = Draws.happens(personKey, SEX, risk.femaleShare());
        double age = risk.entryAgeYears() + Draws.exponential(personKey, ENTRY_AGE, risk.entryAgeSpreadYears());
        double soFar = resident ? Draws.exponential(personKey, YEARS_SO_FAR, risk.meanYearsAtRisk()) : 0;
        born[who] = day - 365.25 * (age + soFar);
    }

    private static double propensity(long personKey, int draw, RiskParameters risk) {
        double logSd = risk.propensityLogSd();
        return Exponential.exp(logSd * Draws.normal(personKey, draw) - logSd * logSd / 2);
    }

    /** Of those who have come over the years the violent are gone sooner: the first generation is drawn from who is left. */
    private static double propensityOfSurvivor(long personKey, RiskParameters risk) {
        double ageingOut = 1 / risk.meanYearsAtRisk();
        double candidate = propensity(personKey, PROPENSITY, risk);
        for (int draw = SURVIVORS;
                !Draws.happens(personKey, draw, ageingOut / (ageingOut + candidate * risk.removalPerYear()));
                draw += 2) {
            candidate = propensity(personKey, draw + 1, risk);
        }
        return candidate;
    }

    int size() {
        return key.length;
    }

    int generation(int who) {
        return generation[who];
    }

    long key(int who) {
        return key[who];
    }

    double propensity(int who) {
        return propensity[who];
    }

    double carrying(int who) {
        return carrying[who];
    }

    boolean female(int who) {
        return female[who];
    }

    double ageYears(int who, double day) {
        return (day - born[who]) / 365.25;
    }

    /** Whether the person is neither in custody nor still to come. */
    boolean atLarge(int who, double day) {
        return day >= awayUntil[who];
    }

    /** Whether the position is still held by the holder meant, who is at large. */
    boolean atLarge(int who, int ofGeneration, double day) {
        return generation[who] == ofGeneration && day >= awayUntil[who];
    }

    /** Until when the person is in custody or still to come; in the past for somebody at large. */
    double awayUntil(int who) {
        return awayUntil[who];
    }

    void sendAway(int who, double until) {
        awayUntil[who] = Math.max(awayUntil[who], until);
    }

    void support(int who, double asAggressorLogOdds, double asOpponentLogOdds) {
        supportAsAggressor[who] = asAggressorLogOdds;
        supportAsOpponent[who] = asOpponentLogOdds;
    }

    double supportAsAggressor(int who) {
        return supportAsAggressor[who];
    }

    double supportAsOpponent(int who) {
        return supportAsOpponent[who];
    }

    DecayingValues arrestCertainty() {
        return arrestCertainty;
    }

    DecayingValues therapyGain() {
        return therapyGain;
    }

    /** What holds the person back from violence, in log-odds: self-control, therapy, support, certainty of sanction. */
    double restraint(int who, double day) {
        return selfControl[who] + therapyGain.at(who, day) + arrestCertainty.at(who, day) + supportAsAggressor[who];
    }

    /** What helps the person to walk away when attacked, in log-odds, beyond what people usually have. */
    double composure(int who, double day) {
        return therapyGain.at(who, day) + supportAsOpponent[who];
    }
}
