// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.abate.experiment.Outcome;
import org.abate.report.EquityRow;

/** Where: homicides, what is averted and where staff work, neighborhood by neighborhood. */
final class MapFigure {
    static final String ID = "map";

    private static final String TITLE = "Neighborhood by neighborhood";

    private MapFigure() {}

    static Figure of(PageSource source) {
        List<String> places = source.design().neighborhoods();
        ObjectNode data = PageJson.object();
        source.city().ifPresent(city -> data.set("shapes", MapShapes.of(city)));
        ArrayNode names = data.putArray("places");
        places.forEach(place -> names.add(Names.plain(place)));
        List<PlaceWork.Kind> kinds = PlaceWork.done(source.placeWork());
        ArrayNode work = data.putArray("work");
        kinds.forEach(kind -> work.addObject()
                .put("key", kind.name())
                .put("label", kind.label())
                .put("unit", kind.unit()));
        List<String> header = new ArrayList<>(List.of(
                "arm",
                "neighborhood",
                "residents",
                "homicides expected",
                "for 100,000 residents a year",
                "homicides averted",
                "Monte Carlo 95 % half-width",
                "told from noise",
                "too small to show"));
        kinds.forEach(kind -> header.add(kind.label()));
        DataTable table = new DataTable(header.toArray(String[]::new));
        ArrayNode arms = data.putArray("arms");
        for (int arm = 0; arm < source.design().arms().size(); arm++) {
            List<EquityRow> rows = rows(source, arm);
            ObjectNode node = arms.addObject();
            node.put("name", Names.plain(source.design().arms().get(arm)));
            PageJson.put(node, "expected", column(rows, row -> row.expected().mean()));
            PageJson.put(node, "rate", column(rows, EquityRow::ratePer100000PerYear));
            PageJson.put(node, "averted", column(rows, row -> row.averted().mean()));
            PageJson.put(node, "noise", column(rows, row -> row.averted().halfWidth95()));
            ObjectNode done = node.putObject("work");
            for (PlaceWork.Kind kind : kinds) {
                PageJson.put(done, kind.name(), source.placeWork().get(arm).in(kind));
            }
            for (int place = 0; place < rows.size(); place++) {
                EquityRow row = rows.get(place);
                List<Object> cells = new ArrayList<>(List.of(
                        row.arm(),
                        row.group(),
                        row.residents(),
                        row.expected().mean(),
                        row.ratePer100000PerYear(),
                        row.averted().mean(),
                        row.averted().halfWidth95(),
                        row.suppressed() ? "" : isTold(row) ? "yes" : "no",
                        row.suppressed() ? "yes" : ""));
                for (PlaceWork.Kind kind : kinds) {
                    cells.add(source.placeWork().get(arm).in(kind)[place]);
                }
                table.row(cells.toArray());
            }
        }
        return new Figure(
                ID,
                TITLE,
                reading(source),
                "A map of the neighborhoods, shaded by the chosen number. The table behind it has all of them.",
                "Neighborhoods with fewer than five expected homicides are left blank. Pale ones with a dashed border have an effect that these"
                        + " runs cannot tell from noise. Where staff work is the mean of all runs, vacancies included; staff who work for the"
                        + " whole city are on no map.",
                data,
                table);
    }

    static List<EquityRow> rows(PageSource source, int arm) {
        String name = source.design().arms().get(arm);
        return source.equity().rows().stream()
                .filter(row -> row.breakdown().equals("neighborhood"))
                .filter(row -> row.outcome() == Outcome.HOMICIDES)
                .filter(row -> row.arm().equals(name))
                .toList();
    }

    private static boolean isTold(EquityRow row) {
        return row.averted().mean() != 0 && !Wordings.isHiddenByMonteCarlo(row.averted());
    }

    private static double[] column(List<EquityRow> rows, java.util.function.ToDoubleFunction<EquityRow> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    private static String reading(PageSource source) {
        List<EquityRow> shown = rows(source, 0).stream()
                .filter(row -> !row.suppressed())
                .sorted(Comparator.comparingDouble(
                        (EquityRow row) -> -row.expected().mean()))
                .toList();
        if (shown.isEmpty()) {
            return "No neighborhood has enough expected homicides to show a number for it.";
        }
        int top = Math.min(5, shown.size());
        double all = source.summary()
                .comparisonArm()
                .outcomes()
                .get(Outcome.HOMICIDES)
                .expected()
                .mean();
        double most = shown.subList(0, top).stream()
                .mapToDouble(row -> row.expected().mean())
                .sum();
        String burden = "With nothing added, "
                + Numbers.list(shown.subList(0, top).stream()
                        .map(row -> Names.inSentence(row.group()))
                        .toList())
                + " carry about " + Numbers.percent(100 * most / all) + " of all homicides.";
        return burden + staff(source) + averted(source);
    }

    /** Where the last arm's staff spend most of their hours. */
    private static String staff(PageSource source) {
        int last = source.design().arms().size() - 1;
        PlaceWork work = source.placeWork().get(last);
        return PlaceWork.done(source.placeWork()).stream()
                .filter(PlaceWork.Kind::isStaffTime)
                .filter(kind -> work.places(kind) > 0)
                .findFirst()
                .map(kind -> " In \u201c" + source.name(last) + "\u201d " + kind.who() + " work in "
                        + Numbers.counted(work.places(kind), "neighborhood") + ", most in "
                        + Names.inSentence(source.design().neighborhoods().get(work.busiest(kind))) + ".")
                .orElse("");
    }

    private static String averted(PageSource source) {
        if (source.programmes().isEmpty()) {
            return "";
        }
        int last = source.design().arms().size() - 1;
        if (!PageSource.tells(source.summary().arms().get(last))) {
            return " There are too few runs to say where \u201c" + source.name(last) + "\u201d averts any.";
        }
        long told = rows(source, last).stream().filter(MapFigure::isTold).count();
        return " In \u201c" + source.name(last) + "\u201d these runs tell an effect from noise in "
                + Numbers.inWords(told) + " of "
                + Numbers.counted(source.design().neighborhoods().size(), "neighborhood") + ".";
    }
}
