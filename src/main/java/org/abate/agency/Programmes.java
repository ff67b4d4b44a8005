// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;

/** The programmes of one arm and what they share: referrals, police hours, the 911 centers, where posts and seats go. */
public final class Programmes {
    private final ViolenceModel model;
    private final PublicStaff publicStaff;
    private final Study study;
    private final Referrals referrals = new Referrals();
    private final Allocation allocation;
    private final Prices prices;
    private final Map<CostItem, Double> usd = new HashMap<>();
    private final Map<Shared, Object> shared = new HashMap<>();

    private record Shared(Class<?> kind, int number) {}

    /** Programmes that nobody evaluates. */
    public Programmes(ViolenceModel model, PublicStaff publicStaff) {
        this(model, publicStaff, Study.NONE);
    }

    /**
     * @param study the evaluation that stands at the programmes' doors
     */
    public Programmes(ViolenceModel model, PublicStaff publicStaff, Study study) {
        this.model = model;
        this.study = study;
        this.publicStaff = study.placebo() ? detached(model) : publicStaff;
        this.allocation = new Allocation(model.world().city());
        this.prices = new Prices(model.world().parameterSet());
    }

    /** Police and call-takers that nobody calls: what a placebo asks of them reaches no one. */
    private static PublicStaff detached(ViolenceModel model) {
        int jurisdictions = model.world().city().jurisdictions().size();
        return new PublicStaff(new PoliceForce(jurisdictions), new CallRoom(jurisdictions));
    }

    /** The verbs by which these programmes act on the city. */
    Interventions city() {
        return study.placebo() ? model.motions() : model.interventions();
    }

    /**
     * Sets up the programme of a strategy.
     *
     * @param territory neighborhoods in which its staff may work
     */
    public Programme programme(String strategy, Tenure tenure, IntPredicate territory) {
        return new Programme(
                this, strategy, tenure, neighborhood -> territory.test(neighborhood) && study.covers(neighborhood));
    }

    public ViolenceModel model() {
        return model;
    }

    /** The evaluation at the doors of these programmes. */
    public Study study() {
        return study;
    }

    /** People who were referred to therapy and wait for a seat. */
    public Referrals referrals() {
        return referrals;
    }

    public PoliceForce police() {
        return publicStaff.police();
    }

    public CallRoom calls() {
        return publicStaff.calls();
    }

    /**
     * Something that several programmes of the arm share, made when one first asks for it.
     *
     * @param kind what it is
     * @param number which of them, such as the index of a jurisdiction
     */
    public <T> T shared(Class<T> kind, int number, Supplier<T> first) {
        return kind.cast(shared.computeIfAbsent(new Shared(kind, number), asked -> first.get()));
    }

    /** Where posts and seats go. */
    public Allocation allocation() {
        return allocation;
    }

    double usd(CostItem item) {
        return usd.computeIfAbsent(item, prices::usd);
    }
}
