// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Set;

/**
 * The verbs of staff who do nothing: contacts and clients are noted and counted as ever, and nothing in the city changes. For
 * the placebo arm of an evaluation, which must be the city without a programme event by event.
 */
final class EmptyMotions extends Interventions {
    private final ViolenceModel model;

    EmptyMotions(ViolenceModel model) {
        super(model);
        this.model = model;
    }

    @Override
    public void mediate(Dispute dispute, double logOdds, int worker) {}

    @Override
    public double respond(Attack attack, int worker, double retaliationRatio) {
        return super.respond(attack, worker, 1);
    }

    @Override
    public void support(int who, double offendingLogOdds, double victimizationLogOdds) {}

    @Override
    public void attendSession(int who, double gainLogOdds) {
        super.attendSession(who, 0);
    }

    @Override
    public void notifyGroup(int group, int peopleTold, double messageLogOdds) {
        super.notifyGroup(group, peopleTold, 0);
    }

    @Override
    public void letHear(int group, double messageLogOdds) {}

    @Override
    public void doubt(int group, double share) {}

    @Override
    public void detain(int who, double days, int homeNeighborhood) {}

    @Override
    public void supportCases(CaseSupport supporter) {}

    @Override
    public DecayingValues keepOutOf(Set<DisputeKind> kinds, double halfLifeDays) {
        return new DecayingValues(model.world().network().size(), halfLifeDays);
    }

    @Override
    public void patrolPlace(int place, double logOdds) {}

    @Override
    public PlaceUpkeep keepUpPlaces(Set<DisputeKind> kinds) {
        return new PlaceCare(model.world().places().size(), 1)
                .keepUp(kinds, model.world().places().size());
    }

    @Override
    public void moveTrust(int neighborhood, double amount) {}

    @Override
    public void strainTrust(int neighborhood, double amount) {}

    @Override
    public void restrainForce(int jurisdiction, double incidents, double trustCost) {}

    @Override
    public void styleOfEnforcement(int jurisdiction, double trustCost) {}
}
