// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.Lists;
import org.abate.city.StreetNetwork;
import org.abate.city.SyntheticCity;
import org.abate.experiment.Truth;
import org.abate.model.Drift;
import org.abate.model.Injury;
import org.abate.model.Party;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.ViolenceModel;
import org.abate.statistics.Ties;

/**
 * Simulates whole years of the untreated city, with everybody hurt or killed.
 *
 * <p>The level of the city over these years is known, what happened between them is not: see {@link Drift#AROUND_THE_MEAN}.
 *
 * <p>Published fits of contagion along ties had 6 % of a city's residents in their network (RK06, RK08), and their background is
 * spread over all of these, where the model simulates only the tail of people at risk one by one. To be comparable a second
 * network of a history has as many persons as 6 % of the residents: those beyond the people at risk have no ties, and nothing is
 * known to happen to them.
 */
public final class HistorySimulator {
    private static final double TOP_SHARE_OF_RESIDENTS = 0.005;
    private static final double PUBLISHED_NETWORK_SHARE = 0.06;

    private final SyntheticCity city;
    private final Ties ties;
    private final Ties wideTies;
    private final int firstYear;
    private final int lastYear;

    public HistorySimulator(SyntheticCity city, int firstYear, int lastYear) {
        this.city = city;
        int atRisk = city.network().size();
        int published =
                (int) StrictMath.rint(PUBLISHED_NETWORK_SHARE * city.city().residents());
        int[][] pairs = pairs(city.network());
        this.ties = new Ties(atRisk, pairs);
        this.wideTies = new Ties(Math.max(atRisk, published), pairs);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    private static int[][] pairs(StreetNetwork network) {
        Lists ties = network.ties();
        return IntStream.range(0, network.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, ties.size(one)).mapToObj(i -> new int[] {one, ties.get(one, i)}))
                .toArray(int[][]::new);
    }

    /** The city with its people. */
    public SyntheticCity city() {
        return city;
    }

    /**
     * One history.
     *
     * @param truth with the level of these years
     * @param luck of this history
     */
    public History simulate(Truth truth, long luck) {
        int burnInDays = (int) StrictMath.rint(truth.parameters().value("risk.burnInYears") * 365);
        ProjectionCalendar calendar =
                ProjectionCalendar.of(LocalDate.of(firstYear, 1, 1), lastYear - firstYear + 1, burnInDays);
        RunWorld world =
                new RunWorld(city, truth.parameters(), truth.level(), calendar, 0, Drift.AROUND_THE_MEAN, luck);
        ViolenceModel model = ViolenceModel.burnIn(world, (day, kind, key, who, whom) -> {});
        truth.services().employ(model, Map.of());
        model.start();
        model.liveUntil(burnInDays);
        List<Person> referred = new ReferredMen(model, truth.parameters()).choose();
        List<Casualty> casualties = new ArrayList<>();
        double topRisk = topRisk(model);
        model.listen(injury -> casualties.add(casualty(model, injury, topRisk)));
        model.liveUntil(calendar.totalDays());
        return new History(
                city.city(),
                firstYear,
                lastYear,
                casualties,
                Optional.of(new StreetRecord(city.network(), ties, wideTies, referred)));
    }

    /** The risk that only as many people at risk exceed as half a percent of the residents are. */
    private double topRisk(ViolenceModel model) {
        double[] risks = IntStream.range(0, city.network().size())
                .mapToDouble(who -> model.interventions().judgedRisk(who, 0))
                .sorted()
                .toArray();
        int top = (int) StrictMath.rint(TOP_SHARE_OF_RESIDENTS * city.city().residents());
        return risks[Math.max(0, risks.length - top)];
    }

    private Casualty casualty(ViolenceModel model, Injury injury, double topRisk) {
        int burnInDays = model.world().calendar().burnInDays();
        double since = injury.attack().day() - burnInDays;
        StreetDetail street = new StreetDetail(
                injury.attack().kind(),
                injury.attack().gun(),
                new Person(injury.attack().victim(), injury.attack().victimGeneration()),
                betweenGroups(injury.attack().attacker(), injury.attack().victim()),
                isTop(model, injury.attack().attacker(), topRisk)
                        || isTop(model, injury.attack().victim(), topRisk),
                injury.daysToArrest());
        return new Casualty(
                (int) LocalDate.of(firstYear, 1, 1).toEpochDay() + (int) since,
                since,
                city.places().eastMetres(injury.place()),
                city.places().northMetres(injury.place()),
                injury.attack().neighborhood(),
                injury.ageYears(),
                injury.female() ? 1 : 0,
                injury.attack().fatal(),
                Double.isInfinite(injury.daysToArrest()) ? 0 : 1,
                street);
    }

    private boolean betweenGroups(int attacker, int victim) {
        if (!Party.isAtRisk(attacker) || !Party.isAtRisk(victim)) {
            return false;
        }
        int one = city.network().group(attacker);
        int other = city.network().group(victim);
        return one != StreetNetwork.NO_GROUP && other != StreetNetwork.NO_GROUP && one != other;
    }

    private static boolean isTop(ViolenceModel model, int party, double topRisk) {
        return Party.isAtRisk(party) && model.interventions().judgedRisk(party, 0) >= topRisk;
    }

    /** The luck of a history by number. */
    public static long luck(long seed, int set, int history) {
        return Keys.derive(
                Keys.derive(Keys.derive(seed, Purpose.RUN, "history"), Purpose.RUN, set), Purpose.RUN, history);
    }
}
