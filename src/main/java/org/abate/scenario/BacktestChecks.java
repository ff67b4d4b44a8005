// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.abate.scenario.PublishedEstimate.EffectUnit;

/** Checks of a backtest that concern more than one of its keys. */
final class BacktestChecks {
    private static final int MOST_YEARS_EARLIER = 10;

    /** The last recorded year may end this long after the programme began. */
    private static final int DAYS_OF_OVERLAP = 62;

    private final Findings findings;

    BacktestChecks(Findings findings) {
        this.findings = findings;
    }

    void check(FieldsShape.Fields fields) {
        Optional<LocalDate> start = fields.get("start", LocalDate.class);
        Optional<LocalDate> begins = fields.get("begins", LocalDate.class);
        Optional<Integer> years = fields.get("years", Integer.class);
        Optional<FieldsShape.Fields> evaluation = fields.get("evaluation", FieldsShape.Fields.class);
        if (start.isPresent() && begins.isPresent() && years.isPresent()) {
            LocalDate over = start.orElseThrow().plusYears(years.orElseThrow());
            window(fields, start.orElseThrow(), begins.orElseThrow(), over, evaluation);
            fields.get(BacktestGrammar.PROGRAMME, UncertainShape.Written.class)
                    .ifPresent(programme -> programme.lowest().values().forEach((key, value) -> {
                        if (value instanceof StrategyShape.Chosen strategy) {
                            dates(key, strategy, begins.orElseThrow(), over);
                        }
                    }));
        }
        evaluation.ifPresent(this::evaluation);
        fields.get("published", FieldsShape.Fields.class).ifPresent(published -> {
            published(published);
            evaluation.ifPresent(written -> unit(written, published));
        });
        if (start.isPresent() && begins.isPresent()) {
            fields.get("place", FieldsShape.Fields.class)
                    .ifPresent(place -> record(place, start.orElseThrow(), begins.orElseThrow()));
        }
    }

    private void window(
            FieldsShape.Fields fields,
            LocalDate start,
            LocalDate begins,
            LocalDate over,
            Optional<FieldsShape.Fields> evaluation) {
        if (begins.isBefore(start) || !begins.isBefore(over)) {
            findings.report(
                    fields.place("begins"),
                    "begins",
                    begins + " is not within the time observed, " + start + " to " + over.minusDays(1));
            return;
        }
        evaluation.ifPresent(written -> {
            int before = written.get("monthsBefore", Integer.class).orElse(0);
            int after = written.get("monthsAfter", Integer.class).orElse(0);
            if (after > 0 && written.get("afterFromMonth", Integer.class).orElse(0) >= after) {
                findings.report(
                        written.place("afterFromMonth"),
                        "evaluation.afterFromMonth",
                        "must be below monthsAfter, which is " + after);
            }
            String path = "evaluation.";
            if (begins.minusMonths(before).isBefore(start)) {
                findings.report(
                        written.place("monthsBefore"),
                        path + "monthsBefore",
                        before + " months before " + begins + " lie before the start, " + start);
            }
            if (begins.plusMonths(after).isAfter(over)) {
                findings.report(
                        written.place("monthsAfter"),
                        path + "monthsAfter",
                        after + " months after " + begins + " lie beyond the time observed, which ends on "
                                + over.minusDays(1));
            }
        });
    }

    private void dates(String key, StrategyShape.Chosen strategy, LocalDate begins, LocalDate over) {
        String path = KeyPath.of(BacktestGrammar.PROGRAMME, key);
        LocalDate first = strategy.start().orElse(begins);
        if (strategy.start().isPresent() && (first.isBefore(begins) || !first.isBefore(over))) {
            findings.report(
                    strategy.written().place("start"),
                    KeyPath.of(path, "start"),
                    first + " is not between the beginning, " + begins + ", and the end of the time observed");
        }
        strategy.end()
                .filter(last -> !last.isAfter(first))
                .ifPresent(last -> findings.report(
                        strategy.written().place("end"),
                        KeyPath.of(path, "end"),
                        "the end, " + last + ", must be after the start, " + first));
    }

    private void evaluation(FieldsShape.Fields written) {
        Optional<String> designKey = written.get("design", String.class);
        Optional<String> unitsKey = written.get("units", String.class);
        if (designKey.isEmpty() || unitsKey.isEmpty()) {
            return;
        }
        Evaluation.Design design = Evaluation.choice(Evaluation.Design.class, designKey.orElseThrow());
        Evaluation.Units units = Evaluation.choice(Evaluation.Units.class, unitsKey.orElseThrow());
        if (!design.compares(units)) {
            findings.report(
                    written.place("units"),
                    "evaluation.units",
                    "the design " + Wording.code(design.key()) + " does not compare " + Wording.code(units.key()));
        }
        boolean trial = design == Evaluation.Design.RANDOMISED_TRIAL;
        if (trial && !written.wrote("size")) {
            findings.report(
                    written.source().place(),
                    "evaluation.size",
                    "missing; a trial needs the number of units randomised");
        }
        boolean before = written.get("monthsBefore", Integer.class).orElse(0) > 0;
        if (!before && !trial && design != Evaluation.Design.POOLED && design != Evaluation.Design.FOLLOW_UP) {
            findings.report(
                    written.place("monthsBefore"),
                    "evaluation.monthsBefore",
                    "the design " + Wording.code(design.key()) + " compares with months before");
        }
        for (String key : new String[] {"arrests", "gunArrests"}) {
            if (key.equals(written.get("outcome", String.class).orElse("")) && units != Evaluation.Units.PEOPLE) {
                findings.report(written.place("outcome"), "evaluation.outcome", "arrests are counted of people only");
            }
        }
        inOrder(written, "victimAges");
        inOrder(written, "contacts");
    }

    private void inOrder(FieldsShape.Fields written, String key) {
        written.get(key, FieldsShape.Fields.class).ifPresent(range -> {
            int from = range.get("from", Integer.class).orElse(0);
            if (range.get("to", Integer.class).orElse(from) < from) {
                findings.report(range.place("to"), "evaluation." + key + ".to", "must not be below from");
            }
        });
    }

    /** An estimate is stated in what its design can compute; most designs know changes in percent alone. */
    private void unit(FieldsShape.Fields written, FieldsShape.Fields published) {
        Optional<String> designKey = written.get("design", String.class);
        Optional<String> unitsKey = written.get("units", String.class);
        Optional<String> unitKey = published.get("unit", String.class);
        if (designKey.isEmpty() || unitsKey.isEmpty() || unitKey.isEmpty()) {
            return;
        }
        Evaluation.Design design = Evaluation.choice(Evaluation.Design.class, designKey.orElseThrow());
        Evaluation.Units units = Evaluation.choice(Evaluation.Units.class, unitsKey.orElseThrow());
        EffectUnit unit = Evaluation.choice(EffectUnit.class, unitKey.orElseThrow());
        boolean clearance = Evaluation.Measured.CLEARANCE
                .key()
                .equals(written.get("outcome", String.class).orElse(""));
        if (clearance && !design.comparesShares()) {
            findings.report(
                    written.place("outcome"),
                    "evaluation.outcome",
                    "the design " + Wording.code(design.key()) + " does not compare shares of cases cleared");
        } else if (clearance ? unit != EffectUnit.POINTS : !design.states(unit, units)) {
            findings.report(
                    published.place("unit"),
                    "published.unit",
                    clearance
                            ? "shares of cases cleared are compared in " + Wording.code(EffectUnit.POINTS.key())
                            : "the design " + Wording.code(design.key()) + " of " + Wording.code(units.key())
                                    + " does not state effects in " + Wording.code(unit.key()));
        }
    }

    private void published(FieldsShape.Fields published) {
        published.get("interval95", FieldsShape.Fields.class).ifPresent(ends -> {
            double estimate = published.get("estimate", Double.class).orElse(Double.NaN);
            double low = ends.get("low", Double.class).orElse(Double.NaN);
            double high = ends.get("high", Double.class).orElse(Double.NaN);
            if (low > estimate || high < estimate) {
                findings.report(
                        ends.source().place(),
                        "published.interval95",
                        "the estimate, " + Wording.number(estimate) + ", does not lie in it");
            }
        });
    }

    private void record(FieldsShape.Fields place, LocalDate start, LocalDate begins) {
        @SuppressWarnings("unchecked") // the shape put it there
        Map<Integer, Integer> counts =
                place.get("homicidesByYear", TreeMap.class).orElse(new TreeMap<Integer, Integer>());
        if (counts.isEmpty()) {
            return;
        }
        TreeMap<Integer, Integer> sorted = new TreeMap<>(counts);
        String path = "place.homicidesByYear";
        if (sorted.firstKey() > start.getYear()) {
            findings.report(
                    place.place("homicidesByYear"),
                    path,
                    "the counts must begin in " + start.getYear() + ", the year of the start, or earlier");
        }
        if (start.getYear() - sorted.firstKey() > MOST_YEARS_EARLIER) {
            findings.report(
                    place.place("homicidesByYear"),
                    path,
                    "the counts may begin at most " + MOST_YEARS_EARLIER + " years before the start, " + start);
        }
        LocalDate over = LocalDate.of(sorted.lastKey(), 12, 31);
        if (over.isAfter(begins.plusDays(DAYS_OF_OVERLAP))) {
            findings.report(
                    place.place("homicidesByYear"),
                    path,
                    "the year " + sorted.lastKey() + " tells what happened after the beginning, " + begins
                            + "; a backtest must not know it");
        }
    }
}
