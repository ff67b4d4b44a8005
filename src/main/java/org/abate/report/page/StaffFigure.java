// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.abate.model.Count;
import org.abate.report.CostTable;
import org.abate.report.MonthlySeries;

/** How many people are really at work in each year, by what they are, and what each of them comes to do. */
final class StaffFigure {
    static final String ID = "staff";

    private static final String TITLE = "Staff at work, and what each does";

    private StaffFigure() {}

    static Figure of(PageSource source) {
        Set<String> roles = new LinkedHashSet<>();
        Map<String, Map<String, double[]>> byArm = new LinkedHashMap<>();
        for (CostTable.Row row : source.summary().costs().rows()) {
            if (row.line().item().staff()) {
                String role = row.line().item().name();
                roles.add(role);
                byArm.computeIfAbsent(row.arm(), arm -> new LinkedHashMap<>())
                                .computeIfAbsent(role, any -> new double[source.years()])[row.year() - 1] +=
                        row.used().quantity();
            }
        }
        if (roles.isEmpty()) {
            return Figure.refused(ID, TITLE, "No arm of this run pays for staff.");
        }
        DataTable table = new DataTable("arm", "what", "year", "value");
        ObjectNode data = PageJson.object();
        data.put("years", source.years());
        ArrayNode names = data.putArray("roles");
        roles.forEach(role -> names.add(Names.plain(role)));
        ArrayNode arms = data.putArray("arms");
        byArm.forEach((arm, staff) -> {
            ObjectNode node = arms.addObject().put("name", Names.plain(arm));
            ArrayNode lines = node.putArray("personYears");
            for (String role : roles) {
                double[] years = staff.getOrDefault(role, new double[source.years()]);
                ArrayNode values = lines.addArray();
                for (int year = 0; year < years.length; year++) {
                    PageJson.add(values, years[year]);
                    table.row(arm, "person-years of " + role, year + 1, years[year]);
                }
            }
        });
        for (int arm = 0; arm < source.design().arms().size(); arm++) {
            for (Map.Entry<String, Double> dose : doses(source, arm).entrySet()) {
                table.row(source.design().arms().get(arm), dose.getKey(), "all", dose.getValue());
            }
        }
        return new Figure(
                ID,
                TITLE,
                reading(source, byArm),
                "Bars of the person-years of staff in each year, one part for each kind of staff. A choice above says which arm.",
                "A person-year is one person at work for a year. Posts that wait for somebody are not in it: ramp-up and turnover"
                        + " show. Supervisors and managers count too.",
                data,
                table);
    }

    /** {@code In “outreach” 66 person-years of staff: 12.1 hours a week with ... each}. */
    private static String reading(PageSource source, Map<String, Map<String, double[]>> byArm) {
        List<String> arms = new ArrayList<>();
        byArm.forEach((arm, staff) -> {
            double personYears = personYears(staff);
            Map<String, Double> each = doses(source, source.design().arms().indexOf(arm));
            String doses = Numbers.list(each.entrySet().stream()
                    .map(dose -> Numbers.count(dose.getValue()) + " " + dose.getKey())
                    .toList());
            arms.add("\u201c" + Names.inSentence(arm) + "\u201d has " + Numbers.whole(personYears)
                    + " person-years of staff" + (doses.isEmpty() ? "" : ", " + doses));
        });
        return "Over " + source.period() + ": " + String.join("; ", arms) + ".";
    }

    private static double personYears(Map<String, double[]> staff) {
        return staff.values().stream().flatMapToDouble(java.util.Arrays::stream).sum();
    }

    /** What comes to one person-year of those who do it; only what the results can tell without mixing programmes. */
    private static Map<String, Double> doses(PageSource source, int arm) {
        MonthlySeries.ArmMonths months = source.months().arms().get(arm);
        Map<String, Double> doses = new LinkedHashMap<>();
        double outreach = staffOf(source, arm, "outreach workers");
        if (outreach > 0) {
            doses.put(
                    "disputes mediated by each outreach worker in a year",
                    added(source, arm, Count.MEDIATIONS) / outreach);
        }
        double starts = added(source, arm, Count.PARTICIPANTS);
        double sessions = added(source, arm, Count.THERAPY_SESSIONS_ATTENDED);
        if (outreach > 0 && sessions == 0 && starts > 0) {
            doses.put("starts for each outreach worker in a year", starts / outreach);
        } else if (outreach == 0 && sessions > 0 && starts > 0) {
            doses.put("sessions attended by each who starts", sessions / starts);
        }
        if (months.total(Count.NOTIFICATIONS) > 0 && added(source, arm, Count.NOTIFICATIONS) > 0) {
            doses.put(
                    "warnings in person a month",
                    added(source, arm, Count.NOTIFICATIONS) / source.design().months());
        }
        return doses;
    }

    /** What the arm does beyond the comparison arm. */
    private static double added(PageSource source, int arm, Count count) {
        double here = source.months().arms().get(arm).total(count);
        return arm == 0 ? here : here - source.months().arms().get(0).total(count);
    }

    private static double staffOf(PageSource source, int arm, String role) {
        return source.summary().costs().rows().stream()
                .filter(row -> row.arm().equals(source.design().arms().get(arm)))
                .filter(row -> row.line().item().name().equals(role))
                .mapToDouble(row -> row.used().quantity())
                .sum();
    }
}
