// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.evidence.EvidenceRow;
import org.abate.evidence.EvidenceTable;
import org.abate.experiment.PlannedStrategy;
import org.abate.report.ClaimStanding;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.StrategyDescription;
import org.abate.strategy.Strategies;

/** What the numbers rest on: the strategies of this run, what is known of each, and which published numbers were checked. */
public final class EvidenceText {
    private EvidenceText() {}

    /**
     * A strategy and its evidence.
     *
     * @param standing what kind of evidence there is, in plain words
     * @param causal whether its effect on serious violence was measured against a comparison
     * @param words what that evidence is and is not
     */
    public record Ground(
            String title, String standing, boolean causal, String words, String mechanism, List<Row> rows) {
        public Ground {
            rows = List.copyOf(rows);
        }
    }

    /** A published number. */
    public record Row(
            String id,
            String setting,
            String outcome,
            String estimate,
            String citation,
            boolean verified,
            String note) {
        static Row of(EvidenceRow row) {
            return new Row(
                    row.id(),
                    row.setting(),
                    row.outcome(),
                    row.estimateWithUnit(),
                    row.citation(),
                    row.verified(),
                    row.note());
        }
    }

    /** Each strategy of the run once, with what it rests on. */
    public static List<Ground> grounds(PageSource source) {
        Map<String, StrategyDescription> catalog =
                Strategies.catalog().stream().collect(Collectors.toMap(StrategyDescription::key, Function.identity()));
        EvidenceTable table = EvidenceTable.load();
        Map<String, Ground> grounds = new LinkedHashMap<>();
        for (PlannedStrategy planned : source.design().strategies()) {
            grounds.computeIfAbsent(planned.key(), key -> ground(planned, catalog.get(key), table));
        }
        return List.copyOf(grounds.values());
    }

    private static Ground ground(PlannedStrategy planned, StrategyDescription known, EvidenceTable table) {
        List<Row> rows = new ArrayList<>();
        String words = "";
        String mechanism = "";
        if (known != null) {
            words = known.grounds().words();
            mechanism = known.mechanism();
            known.grounds().rows().forEach(id -> table.find(id).map(Row::of).ifPresent(rows::add));
        }
        return new Ground(
                planned.title(),
                Wordings.standing(planned.standing()),
                planned.standing() == EvidenceStanding.CAUSAL,
                words,
                mechanism,
                rows);
    }

    /** Titles of an arm's strategies of which no causal effect on serious violence is known. */
    static List<String> withoutCausalEvidence(PageSource source, int arm) {
        return ClaimStanding.withoutCausalEvidence(source.design(), arm);
    }

    /** In sentences for everybody. */
    static List<String> summary(PageSource source) {
        List<Ground> grounds = grounds(source);
        List<String> sentences = new ArrayList<>();
        if (grounds.isEmpty()) {
            sentences.add("No arm of this run has a programme, so no evidence on programmes is used.");
            return sentences;
        }
        List<String> causal =
                grounds.stream().filter(Ground::causal).map(Ground::title).toList();
        List<String> other =
                grounds.stream().filter(g -> !g.causal()).map(Ground::title).toList();
        if (!causal.isEmpty()) {
            sentences.add("Studies with a comparison group measured what these do to serious violence: "
                    + Numbers.list(causal) + ".");
        }
        if (!other.isEmpty()) {
            sentences.add(
                    "For these no study shows an effect on serious violence, and what the model lets them do is judgement: "
                            + Numbers.list(other) + ".");
        }
        long rows = grounds.stream()
                .flatMap(g -> g.rows().stream())
                .map(Row::id)
                .distinct()
                .count();
        long verified = grounds.stream()
                .flatMap(g -> g.rows().stream())
                .filter(Row::verified)
                .map(Row::id)
                .distinct()
                .count();
        String standing = rows + " published numbers stand behind them. We read " + verified
                + " of them in a copy of the source.";
        sentences.add(
                rows == verified
                        ? standing
                        : standing + " From memory: " + (rows - verified)
                                + ". What is from memory is marked \u201cunverified\u201d; do not quote it.");
        return sentences;
    }
}
