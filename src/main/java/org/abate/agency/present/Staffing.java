// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.present;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.abate.agency.Prices;
import org.abate.model.Interventions;
import org.abate.model.Spending;
import org.abate.scenario.CostItem;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.StaffCategory;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What it costs, or saves, that an arm has more or fewer public staff than the city has today: paid by the week. */
public final class Staffing implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    /** Where its cost stands among the strategies of an arm. */
    public static final String KEY = "staffing";

    private static final Map<StaffCategory, CostItem> SALARIES = Map.of(
            StaffCategory.POLICE_OFFICERS, CostItem.staff("police officers", "salary.officerUsdPerYear"),
            StaffCategory.DETECTIVES, CostItem.staff("detectives", "salary.detectiveUsdPerYear"),
            StaffCategory.CALL_TAKERS, CostItem.staff("call-takers", "salary.callTakerUsdPerYear"));

    /** What changed staffing is paid for. */
    public static final List<CostItem> COST_ITEMS =
            StaffCategory.replaceable().stream().map(SALARIES::get).toList();

    /**
     * What is known of changing the numbers of these staff, by the weakest of them: officers averted homicides in an estimate
     * with instruments (PO01), a homicide unit that grew cleared more (PO06), faster answering has no estimate.
     *
     * @param categories keys of staff categories
     */
    public static EvidenceStanding standing(Set<String> categories) {
        if (categories.contains(StaffCategory.CALL_TAKERS.key())) {
            return EvidenceStanding.NONE;
        }
        return categories.contains(StaffCategory.DETECTIVES.key())
                ? EvidenceStanding.ASSOCIATION
                : EvidenceStanding.CAUSAL;
    }

    private final transient Interventions city;
    private final transient Prices prices;
    private final transient Map<StaffCategory, Double> added;

    /**
     * @param added people beyond today's by category, below 0 where there are fewer
     */
    Staffing(Interventions city, Prices prices, Map<StaffCategory, Double> added) {
        this.city = city;
        this.prices = prices;
        this.added = added;
    }

    @Override
    public void step(SimState state) {
        StaffCategory.replaceable().stream().filter(added::containsKey).forEach(category -> {
            CostItem salary = SALARIES.get(category);
            double years = added.get(category) / WEEKS_PER_YEAR;
            city.spend(city.account(new Spending.Line(KEY, salary)), years, years * prices.usd(salary));
        });
    }
}
