// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;

/** The programmes of one arm and what they share: referrals, police hours, the 911 centers, where posts and seats go. */
public final class Programmes {
    private final ViolenceModel model;
    private final PublicStaff publicStaff;
    private final Referrals referrals = new Referrals();
    private final Intelligence intelligence = new Intelligence();
    private final Allocation allocation;
    private final Prices prices;
    private final Map<CostItem, Double> usd = new HashMap<>();
    private final Map<Integer, CrisisCalls> crisisCalls = new HashMap<>();

    public Programmes(ViolenceModel model, PublicStaff publicStaff) {
        this.model = model;
        this.publicStaff = publicStaff;
        this.allocation = new Allocation(model.world().city());
        this.prices = new Prices(model.world().parameterSet());
    }

    /**
     * Sets up the programme of a strategy.
     *
     * @param territory neighborhoods in which its staff may work
     */
    public Programme programme(String strategy, Tenure tenure, IntPredicate territory) {
        return new Programme(this, strategy, tenure, territory);
    }

    public ViolenceModel model() {
        return model;
    }

    /** People who were referred to therapy and wait for a seat. */
    public Referrals referrals() {
        return referrals;
    }

    /** What they know together of who is behind attacks. */
    public Intelligence intelligence() {
        return intelligence;
    }

    public PoliceForce police() {
        return publicStaff.police();
    }

    public CallRoom calls() {
        return publicStaff.calls();
    }

    /** The behavioral-health calls of a jurisdiction, which all programmes that answer them share. */
    CrisisCalls crisisCalls(int jurisdiction) {
        return crisisCalls.computeIfAbsent(
                jurisdiction,
                index -> new CrisisCalls(
                        model.world().city().jurisdictions().get(index),
                        model.world().parameterSet().bind("crisis", CrisisParameters.class)));
    }

    /** Where posts and seats go. */
    public Allocation allocation() {
        return allocation;
    }

    double usd(CostItem item) {
        return usd.computeIfAbsent(item, prices::usd);
    }
}
