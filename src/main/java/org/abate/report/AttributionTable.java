// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.abate.report.Attribution.Averted;
import org.abate.report.Attribution.Pair;
import org.abate.report.Attribution.Part;
import org.abate.statistics.Shortage;

/** What explains a mix, on the screen: one line for each part, at most 100 columns, and how the parts work together. */
public final class AttributionTable {
    private static final int WIDTH = 100;
    private static final int WIDEST_NAME = 40;

    private AttributionTable() {}

    /** The table and what its numbers mean, each line ended. */
    public static String of(Attribution attribution) {
        StringBuilder text = new StringBuilder();
        notes(
                text,
                String.format(Locale.ROOT, "What explains '%s': homicides averted by its parts.", attribution.mix()));
        text.append('\n');
        line(text, "", "share of", "Monte", "95 % credible", "", "added");
        line(text, "part", "the whole", "Carlo +/-", "interval", "alone", "last");
        text.append("-".repeat(WIDTH)).append('\n');
        List<String> shares = addingUp(attribution);
        for (int i = 0; i < attribution.parts().size(); i++) {
            Part part = attribution.parts().get(i);
            line(
                    text,
                    part.title(),
                    shares.get(i),
                    halfWidth(part.share()),
                    credible(part.share()),
                    ResultTable.number(part.alone().mean()),
                    ResultTable.number(part.last().mean()));
        }
        attribution
                .higherOrder()
                .ifPresent(rest -> line(
                        text,
                        "three and more together",
                        shares.get(shares.size() - 1),
                        halfWidth(rest),
                        credible(rest),
                        "",
                        ""));
        Averted whole = attribution.whole();
        line(text, "whole", ResultTable.number(whole.mean()), halfWidth(whole), credible(whole), "", "");
        text.append('\n');
        notes(text, meaning(attribution));
        attribution.pairs().forEach(pair -> notes(text, together(pair)));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String... cells) {
        text.append(TextWidth.padded(TextWidth.cut(name, WIDEST_NAME), WIDEST_NAME))
                .append(String.format(Locale.ROOT, "  %9s  %9s  %16s  %7s  %7s", (Object[]) cells)
                        .stripTrailing())
                .append('\n');
    }

    private static void notes(StringBuilder text, String note) {
        TableNotes.wrapped(note).forEach(line -> text.append(line).append('\n'));
    }

    private static String halfWidth(Averted averted) {
        return ResultTable.number(averted.estimate().halfWidth95());
    }

    private static String credible(Averted averted) {
        return averted.shortage() == Shortage.NONE ? ResultTable.interval(averted.credible95()) : "too few runs";
    }

    /** Shares to a tenth so that what is printed adds up: those cut furthest get the tenths that are left over. */
    static List<String> addingUp(Attribution attribution) {
        List<Double> exact = new ArrayList<>(
                attribution.parts().stream().map(part -> part.share().mean()).toList());
        attribution.higherOrder().ifPresent(rest -> exact.add(rest.mean()));
        if (exact.stream().anyMatch(share -> !Double.isFinite(share))) {
            return exact.stream().map(ResultTable::number).toList();
        }
        long[] tenths =
                exact.stream().mapToLong(share -> (long) Math.floor(10 * share)).toArray();
        long left = Math.round(10 * attribution.whole().mean())
                - IntStream.range(0, tenths.length).mapToLong(i -> tenths[i]).sum();
        List<Integer> furthestCut = IntStream.range(0, tenths.length)
                .boxed()
                .sorted((one, other) ->
                        Double.compare(10 * exact.get(other) - tenths[other], 10 * exact.get(one) - tenths[one]))
                .toList();
        for (int i = 0; i < left && i < tenths.length; i++) {
            tenths[furthestCut.get(i)]++;
        }
        return IntStream.range(0, tenths.length)
                .mapToObj(i -> ResultTable.number(tenths[i] / 10.0))
                .toList();
    }

    private static String meaning(Attribution attribution) {
        String how = attribution.exact()
                ? "The share of a part is what it adds, averaged over all orders in which the parts could be put"
                        + " together (Shapley value); shares add up to the whole."
                : "There are too many parts to run every subset: the share of a part is what it averts alone and half"
                        + " of what every pair it is in does beyond both alone; what three and more do together has a"
                        + " line of its own. Shares and that line add up to the whole.";
        return how + " Alone: without the other parts. Added last: what would be lost without it. A minus means more"
                + " homicides. Monte Carlo: how far these runs are from endlessly many (95 %).";
    }

    private static String together(Pair pair) {
        Averted interaction = pair.interaction();
        String both = "'" + pair.one() + "' and '" + pair.other() + "'";
        if (interaction.mean() == 0 && interaction.estimate().monteCarloStandardError() == 0) {
            return both + " neither help nor hinder each other.";
        } else if (!interaction.isTold()) {
            return String.format(
                    Locale.ROOT,
                    "%s: these runs cannot tell whether they help or hinder each other (%s +/- %s).",
                    both,
                    ResultTable.number(interaction.mean()),
                    halfWidth(interaction));
        }
        String amount = ResultTable.number(Math.abs(interaction.mean())) + " (+/- " + halfWidth(interaction) + ")";
        return interaction.mean() > 0
                ? both + " help each other: together they avert " + amount + " more than the sum of both alone."
                : both + " overlap: together they avert " + amount + " fewer than the sum of both alone.";
    }
}
