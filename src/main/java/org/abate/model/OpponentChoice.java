// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.Lists;
import org.abate.city.Residents;
import org.abate.city.StreetNetwork;

/**
 * With whom a dispute is: somebody tied, somebody near, a rival, a partner, or anybody who lives there.
 *
 * <p>Candidates are tried in an order fixed by the dispute's luck until one is at large, so that a change elsewhere moves as
 * few choices as possible.
 */
final class OpponentChoice {
    static final int NOBODY = Integer.MIN_VALUE;

    private static final int TRIES = 6;
    private static final int FIRST_TRY = 20;
    private static final int WHO = 10;
    private static final int AT_RISK = 11;
    private static final int NEAR = 12;

    private final ViolenceModel model;
    private final StreetNetwork network;
    private final Residents residents;
    private final DisputeParameters p;

    OpponentChoice(ViolenceModel model) {
        this.model = model;
        this.network = model.world.network();
        this.residents = model.world.synthetic.residents();
        this.p = model.world.parameters.dispute();
    }

    /** The opponent of somebody at risk who starts a dispute. */
    int of(DisputeKind kind, int aggressor, long key) {
        int home = network.neighborhood(aggressor);
        return switch (kind) {
            case GROUP_RIVALRY -> rival(network.group(aggressor), aggressor, key);
            case DOMESTIC -> partner(home, model.state.people.female(aggressor), key);
            case ROBBERY ->
                Draws.happens(key, WHO, p.robberyOfResidentShare()) ? anybody(home, key) : near(home, aggressor, key);
            default -> argue(kind, aggressor, home, key);
        };
    }

    private int argue(DisputeKind kind, int aggressor, int home, long key) {
        double u = Keys.uniform(key, WHO);
        if (u < p.opponentIsTieShare()) {
            int tie = oneOf(network.ties(), aggressor, key, aggressor);
            return tie == NOBODY ? near(home, aggressor, key) : tie;
        }
        if (kind == DisputeKind.ARGUMENT && u < p.opponentIsTieShare() + p.opponentIsResidentShare()) {
            return anybody(home, key);
        }
        return near(home, aggressor, key);
    }

    private int rival(int group, int aggressor, long key) {
        int rivalries = network.rivals().size(group);
        if (rivalries == 0) {
            return near(network.neighborhood(aggressor), aggressor, key);
        }
        int rival = network.rivals().get(group, Draws.index(key, WHO, rivalries));
        return oneOf(network.members(), rival, key, aggressor);
    }

    /** Somebody at large on one of many lists, other than those named. */
    int oneOf(Lists lists, int list, long key, int... not) {
        int size = lists.size(list);
        for (int i = 0; i < TRIES && size > 0; i++) {
            int candidate = lists.get(list, Draws.index(key, FIRST_TRY + i, size));
            if (!contains(not, candidate) && model.state.people.atLarge(candidate, model.now())) {
                return candidate;
            }
        }
        return NOBODY;
    }

    private static boolean contains(int[] people, int who) {
        for (int one : people) {
            if (one == who) {
                return true;
            }
        }
        return false;
    }

    /** Somebody at risk who lives in the neighborhood or, less often, in one that touches it. */
    int near(int home, int not, long key) {
        for (int i = 0; i < TRIES; i++) {
            long tryKey = Keys.derive(key, Purpose.DISPUTE, i);
            int where = home;
            if (!Draws.happens(tryKey, NEAR, p.homeShare())) {
                where = model.world.nextTo(home, Keys.uniform(tryKey, NEAR + 1));
            }
            int people = network.in(where);
            if (people > 0) {
                int candidate = network.first(where) + Draws.index(tryKey, NEAR + 2, people);
                if (candidate != not && model.state.people.atLarge(candidate, model.now())) {
                    return candidate;
                }
            }
        }
        return NOBODY;
    }

    /** The resident who starts a background dispute: a young adult more often than others, a man more often than a woman. */
    int residentAggressor(int neighborhood, long key) {
        return resident(neighborhood, Keys.derive(key, Purpose.POPULATION, 0), model.world.outside);
    }

    /** The opponent of a resident who is not at risk. */
    int ofResident(DisputeKind kind, int neighborhood, int aggressor, long key) {
        if (aggressor == NOBODY) {
            return NOBODY;
        }
        if (kind == DisputeKind.DOMESTIC) {
            return partner(neighborhood, residents.female(Party.resident(aggressor)), key);
        }
        if (Draws.happens(key, AT_RISK, p.backgroundOpponentAtRiskShare())) {
            return near(neighborhood, NOBODY, key);
        }
        return anybody(neighborhood, key, aggressor);
    }

    /** A resident of the other sex. */
    private int partner(int neighborhood, boolean ofWoman, long key) {
        return resident(
                neighborhood, Keys.derive(key, Purpose.POPULATION, 1), ofWoman ? model.world.men : model.world.women);
    }

    /** Anybody who lives there and is out and about, other than those named. */
    int anybody(int neighborhood, long key, int... not) {
        return resident(neighborhood, Keys.derive(key, Purpose.POPULATION, 2), model.world.outside, not);
    }

    private int resident(int neighborhood, long key, ExposedResidents exposed, int... not) {
        for (int i = 0; i < TRIES && !exposed.none(neighborhood); i++) {
            int candidate = exposed.choose(neighborhood, key, i);
            if (!contains(not, Party.ofResident(candidate))
                    && model.state.residentsAway.atLarge(candidate, model.now())) {
                return Party.ofResident(candidate);
            }
        }
        return NOBODY;
    }
}
