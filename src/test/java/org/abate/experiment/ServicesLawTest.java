// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.Lives.Event;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Services act on the people at risk whom they serve, in the direction of their ratio, for as long as it lasts, and on nobody else. */
class ServicesLawTest {
    private static final double BURN_IN_DAYS = 2 * 365;
    private static final int RUNS = 40;

    /** Parameter group, how an arm is written with all slots for people at risk, and how slots are named. */
    private record Service(String key, String group, String slots) {
        Arm arm(int slots, String more) {
            return Arms.written(key + "={" + this.slots + ": " + slots + ", rampUpMonths: 0" + more + "}");
        }

        Arm forPeopleAtRisk(int slots) {
            return arm(slots, ", atRiskShare: 1");
        }

        String ratio() {
            return group + ".hazardRatio";
        }
    }

    private static final Service DRUGS = new Service("drugTreatment", "drugTreatment", "slots");
    private static final Service MINDS = new Service("mentalHealthCare", "mentalHealth", "slots");
    private static final Service HOMES = new Service("housingAssistance", "housing", "slots");
    private static final Service WORK = new Service("jobTraining", "jobTraining", "slots");
    private static final Service SCHOOL = new Service("education", "education", "slots");
    private static final Service SUMMER = new Service("summerJobs", "summerJob", "jobs");
    private static final Service GRANTS = new Service("emergencyAssistance", "emergencyAssistance", "grantsPerYear");
    private static final Service STRESS = new Service("toxicStressTherapy", "toxicStress", "slots");
    private static final List<Service> ALL = List.of(DRUGS, MINDS, HOMES, WORK, SCHOOL, SUMMER, GRANTS, STRESS);

    @Label("No slots: the same life and no cost; slots for others, or work without fidelity: the same life at a cost")
    @Property(tries = 2)
    void nothingForPeopleAtRisk(@ForAll long seed) {
        Lives lives = Lives.milltown(1, seed, Map.of());
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Life none = lives.live(0, before, Arms.STATUS_QUO);
        for (Service service : ALL) {
            Life closed = lives.live(0, before, service.forPeopleAtRisk(0));
            assertThat(closed.events()).as(service.key()).isEqualTo(none.events());
            assertThat(closed.tally().total(Count.COST_USD)).isZero();
            Life forOthers = lives.live(0, before, service.arm(240, ", atRiskShare: 0"));
            assertThat(forOthers.events()).as(service.key()).isEqualTo(none.events());
            assertThat(forOthers.tally().total(Count.COST_USD)).isPositive();
            Life idle = lives.live(0, before, service.arm(240, ", atRiskShare: 1, fidelity: 0"));
            assertThat(idle.ofTheCity()).as(service.key()).isEqualTo(none.ofTheCity());
            assertThat(idle.expectedHomicides()).isEqualTo(none.expectedHomicides());
        }
    }

    @Test
    @DisplayName("A ratio below 1 lowers violence, above 1 it raises it, and at 1 the services change nothing")
    void everyRatioWorksBothWays() {
        Map<Service, Integer> slots =
                Map.of(DRUGS, 60, MINDS, 60, HOMES, 60, WORK, 60, SCHOOL, 60, SUMMER, 60, GRANTS, 1200, STRESS, 60);
        for (Service service : ALL) {
            double[] means = new double[3];
            List<Double> ratios = List.of(0.4, 1.0, 1.8);
            for (int i = 0; i < means.length; i++) {
                Lives lives = Lives.milltown(3, 3, everybodyComes(service, Map.of(service.ratio(), ratios.get(i))));
                for (int run = 0; run < RUNS; run++) {
                    means[i] += lives.live(run, service.forPeopleAtRisk(slots.get(service)))
                                    .expectedHomicides()
                            / RUNS;
                }
            }
            assertThat(means).as(service.key()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Label("The first thing that is otherwise is a dispute of somebody who was enrolled before, which does not arise")
    @Property(tries = 4)
    void onlyThoseServed(@ForAll long seed) {
        for (Service service : List.of(DRUGS, HOMES, WORK, SCHOOL, SUMMER, GRANTS)) {
            Lives lives = Lives.milltown(2, seed, everybodyComes(service, Map.of(service.ratio(), 0.01)));
            ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
            List<Event> none = lives.live(0, before, Arms.STATUS_QUO).ofTheCity();
            Life served = lives.live(0, before, service.forPeopleAtRisk(120));
            List<Event> some = served.ofTheCity();
            int first = 0;
            while (first < Math.min(none.size(), some.size()) && none.get(first).equals(some.get(first))) {
                first++;
            }
            if (first == none.size()) {
                continue;
            }
            Event missing = none.get(first);
            Set<Integer> enrolled = new HashSet<>();
            served.events().stream()
                    .filter(event -> event.kind() == EventKind.ENROLLED && event.day() <= missing.day())
                    .forEach(event -> enrolled.add(event.who()));
            assertThat(missing.kind()).as(service.key()).isEqualTo(EventKind.DISPUTE_AROSE);
            assertThat(List.of(missing.who(), missing.whom())).containsAnyElementsOf(enrolled);
        }
    }

    @Label("Drug treatment in a city without disputes over drugs changes nothing")
    @Property(tries = 3)
    void onlyItsKinds(@ForAll long seed) {
        Map<String, Double> noDrugs = Map.of(
                "dispute.memberDrugMarketShare", 0.0,
                "dispute.loneDrugMarketShare", 0.0,
                "drugTreatment.hazardRatio", 0.2);
        Lives lives = Lives.milltown(2, seed, noDrugs);
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Life treated = lives.live(0, before, DRUGS.forPeopleAtRisk(60));
        assertThat(treated.count(EventKind.ENROLLED)).isPositive();
        assertThat(treated.ofTheCity())
                .isEqualTo(lives.live(0, before, Arms.STATUS_QUO).ofTheCity());
    }

    @Test
    @DisplayName("More slots serve more people and help more, by less and less; beyond those who come they do nothing")
    void diminishingReturns() {
        Lives lives = Lives.milltown(3, 8, Map.of("jobTraining.hazardRatio", 0.3));
        List<Integer> slots = List.of(0, 10, 40, 400, 800);
        double[] averted = new double[slots.size()];
        double[] people = new double[slots.size()];
        for (int run = 0; run < RUNS; run++) {
            ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            double none = lives.live(run, before, Arms.STATUS_QUO).expectedHomicides();
            for (int i = 0; i < averted.length; i++) {
                Life life = lives.live(run, before, WORK.forPeopleAtRisk(slots.get(i)));
                averted[i] += (none - life.expectedHomicides()) / RUNS;
                people[i] += starters(life).size() / (double) RUNS;
            }
        }
        double[] perSlot = new double[slots.size()];
        for (int i = 1; i < slots.size(); i++) {
            perSlot[i] = (averted[i] - averted[i - 1]) / (slots.get(i) - slots.get(i - 1));
        }
        assertThat(averted[1]).isPositive();
        assertThat(averted[2]).isGreaterThan(averted[1]);
        assertThat(perSlot[2]).isLessThan(perSlot[1]);
        assertThat(perSlot[3]).isLessThan(perSlot[2]);
        assertThat(averted[4] - averted[3]).isCloseTo(0, within(0.1 * averted[3]));
        assertThat(people[4]).isCloseTo(people[3], within(0.03 * people[3]));
    }

    @Test
    @DisplayName("Clients whom outreach workers refer come to the slots; with few slots they wait")
    void referred() {
        double[] clients = new double[2];
        for (int i = 0; i < clients.length; i++) {
            Lives lives = Lives.milltown(
                    2,
                    31,
                    everybodyComes(
                            WORK,
                            Map.of("outreach.referredToTherapyShare", (double) i, "outreach.recruitsPerMonth", 8.0)));
            for (int run = 0; run < RUNS; run++) {
                Life life = lives.live(
                        run,
                        Arms.written(
                                "jobTraining={slots: 4, atRiskShare: 1, rampUpMonths: 0}",
                                "streetOutreach={workers: 1, caseload: 6, neighborhoods: {busiest: 1}, rampUpMonths: 0}"));
                Set<Integer> taken = new HashSet<>();
                for (Event event : life.events()) {
                    switch (event.kind()) {
                        case CLIENT_TAKEN_ON -> taken.add(event.who());
                        case ENROLLED -> clients[i] += taken.contains(event.who()) ? 1 : 0;
                        default -> {}
                    }
                }
            }
        }
        assertThat(clients[1]).isGreaterThan(1.5 * clients[0]);
    }

    @Label("No more people are served at a time than there are slots for people at risk")
    @Property(tries = 4)
    void slots(@ForAll long seed) {
        Lives lives = Lives.milltown(
                3,
                seed,
                everybodyComes(
                        WORK,
                        Map.of(
                                "jobTraining.dropOutPerMonth", 0.0,
                                "casework.custodyGraceDays", 1e6,
                                "staff.turnoverPerYear", 1e-9)));
        Life life = lives.live(0, WORK.arm(20, ", atRiskShare: 0.3"));
        int seats = 6;
        double serviceDays = 6 * 365.25 / 12;
        Map<Integer, Double> served = new HashMap<>();
        int enrolled = 0;
        int most = 0;
        for (Event event : life.events()) {
            switch (event.kind()) {
                case ENROLLED -> {
                    served.values().removeIf(since -> event.day() - since >= serviceDays);
                    assertThat(served.put(event.who(), event.day())).isNull();
                    enrolled++;
                }
                case DROPPED_OUT, ENTERED -> served.remove(event.who());
                default -> {}
            }
            most = Math.max(most, served.size());
        }
        assertThat(most).isEqualTo(seats);
        assertThat(enrolled).isGreaterThan(3 * seats);
    }

    @Label("Young people start in spring, and nothing is otherwise before the jobs are over in August")
    @Property(tries = 4)
    void summers(@ForAll long seed) {
        Lives lives = Lives.milltown(
                2, seed, everybodyComes(SUMMER, Map.of("summerJob.hazardRatio", 0.01, "staff.turnoverPerYear", 0.0)));
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Life life = lives.live(0, before, SUMMER.forPeopleAtRisk(30));
        assertThat(life.events().stream().filter(event -> event.kind() == EventKind.ENROLLED))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat((event.day() - BURN_IN_DAYS) % 365).isBetween(165.0 - 75, 165.0));
        double august = BURN_IN_DAYS + 165 + 56;
        assertThat(until(august, life)).isEqualTo(until(august, lives.live(0, before, Arms.STATUS_QUO)));
        assertThat(life.tally().between(0, 5, Count.COST_USD)).isLessThan(100_000);
        assertThat(life.tally().between(5, 6, Count.COST_USD)).isGreaterThan(30 * 3_000);
    }

    @Test
    @DisplayName("After the last day nobody starts and nothing is paid, and what was gained fades")
    void ends() {
        Map<String, Double> fades =
                everybodyComes(WORK, Map.of("jobTraining.hazardRatio", 0.2, "jobTraining.halfLifeDays", 20.0));
        Lives lives = Lives.milltown(4, 21, fades);
        double early = 0;
        double late = 0;
        for (int run = 0; run < 2 * RUNS; run++) {
            ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            Life none = lives.live(run, before, Arms.STATUS_QUO);
            Life life = lives.live(run, before, WORK.arm(60, ", atRiskShare: 1, end: 2026-12-31"));
            early += averted(none, life, 6, 24);
            late += averted(none, life, 30, 48);
            assertThat(life.tally().between(24, 48, Count.COST_USD)).isZero();
            assertThat(life.events())
                    .noneMatch(event -> event.kind() == EventKind.ENROLLED && event.day() >= BURN_IN_DAYS + 730);
        }
        assertThat(early).isPositive();
        assertThat(late).isLessThan(early / 2);
    }

    @Test
    @DisplayName("Costs are what staff, slots, jobs and grants cost, by hand")
    void costs() {
        Map<String, Double> nobodyLeaves = Map.of("staff.turnoverPerYear", 1e-9);
        ParameterSet p = Lives.medians(nobodyLeaves);
        double caseManager = p.value("salary.caseManagerUsdPerYear") * 1.30 * 1.15;
        double clinician = p.value("salary.clinicianUsdPerYear") * 1.30 * 1.15;
        Map<Service, Double> perYear = Map.of(
                DRUGS, 2.5 * caseManager + 100 * p.value("price.drugTreatmentPlaceUsdPerYear"),
                MINDS, 4 * clinician + 100 * p.value("price.mentalHealthPlaceUsdPerYear"),
                HOMES, 5 * caseManager + 100 * p.value("price.homeUsdPerYear"),
                WORK, 4 * caseManager + 100 * p.value("price.transitionalJobUsdPerYear"),
                SCHOOL, 100 / 30.0 * caseManager + 100 * p.value("price.schoolYearUsd"),
                SUMMER, caseManager + 100 * p.value("price.summerJobUsd"),
                GRANTS, 100 / 12.0 / 40 * caseManager + 100 * p.value("price.emergencyGrantUsd"),
                STRESS, 100 / 22.0 * clinician + 100 * p.value("price.stressTherapyPlaceUsdPerYear"));
        Lives lives = Lives.milltown(2, 4, nobodyLeaves);
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        perYear.forEach((service, usd) -> assertThat(lives.live(0, before, service.forPeopleAtRisk(100))
                        .tally()
                        .total(Count.COST_USD))
                .as(service.key())
                .isCloseTo(2 * usd, within(0.01 * 2 * usd)));
    }

    private static double averted(Life none, Life life, int from, int to) {
        return none.tally().between(from, to, Count.EXPECTED_HOMICIDES)
                - life.tally().between(from, to, Count.EXPECTED_HOMICIDES);
    }

    private static Set<Long> starters(Life life) {
        Set<Long> people = new HashSet<>();
        life.events().stream()
                .filter(event -> event.kind() == EventKind.ENROLLED)
                .forEach(event -> people.add(event.key()));
        return people;
    }

    private static List<Event> until(double day, Life life) {
        return life.ofTheCity().stream().filter(event -> event.day() < day).toList();
    }

    private static Map<String, Double> everybodyComes(Service service, Map<String, Double> changes) {
        Map<String, Double> all = new HashMap<>(changes);
        all.put(service.group() + ".takeUp", 1.0);
        return all;
    }
}
