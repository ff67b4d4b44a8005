// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.abate.experiment.Design;
import org.abate.experiment.RunReader;
import org.abate.model.Count;

/**
 * What staff of one arm do in each neighborhood, mean over runs, where runs say in which neighborhood it is done.
 *
 * @param byKind values by neighborhood, in the unit of the kind
 */
record PlaceWork(Map<Kind, double[]> byKind) {
    private static final double DAYS_PER_WEEK = 7;

    PlaceWork {
        byKind = new EnumMap<>(byKind);
    }

    /** Work that is done in one neighborhood and not another. */
    enum Kind {
        OUTREACH(
                Count.OUTREACH_HOURS,
                "Outreach workers, hours a week",
                "hours a week of outreach workers",
                "outreach workers"),
        HOT_SPOTS(
                Count.HOT_SPOT_HOURS,
                "Officers at hot spots, hours a week",
                "hours a week of officers at hot spots",
                "officers"),
        COMMUNITY(
                Count.COMMUNITY_POLICING_HOURS,
                "Community officers, hours a week",
                "hours a week of community officers",
                "community officers"),
        MEDIATIONS(Count.MEDIATIONS, "Disputes mediated", "disputes mediated", ""),
        CASES(Count.CASES_SUPPORTED, "Cases with a social worker", "cases in which social workers stand by", ""),
        PLACES(Count.PROPERTIES_REMEDIATED, "Vacant places mended", "vacant lots and houses mended", ""),
        PROPERTIES(Count.PROBLEM_PROPERTIES_MENDED, "Problem properties mended", "problem properties mended", "");

        private final Count count;
        private final String label;
        private final String unit;
        private final String who;

        Kind(Count count, String label, String unit, String who) {
            this.count = count;
            this.label = label;
            this.unit = unit;
            this.who = who;
        }

        String label() {
            return label;
        }

        /** What stands behind a number of it. */
        String unit() {
            return unit;
        }

        String who() {
            return who;
        }

        /** Whether it is hours of staff, which are told for a week; everything else is added up over the projection. */
        boolean isStaffTime() {
            return !who.isEmpty();
        }
    }

    /** By arm, from runs that are shown to it. */
    static final class Reading {
        private static final Kind[] KINDS = Kind.values();

        private final List<PlaceWork> arms = new ArrayList<>();
        private final int runs;
        private final double weeks;

        Reading(Design design, int runs) {
            this.runs = runs;
            this.weeks = design.horizonDays() / DAYS_PER_WEEK;
            for (int arm = 0; arm < design.arms().size(); arm++) {
                Map<Kind, double[]> none = new EnumMap<>(Kind.class);
                for (Kind kind : KINDS) {
                    none.put(kind, new double[design.neighborhoods().size()]);
                }
                arms.add(new PlaceWork(none));
            }
        }

        /** Must see all runs by neighborhood. */
        RunReader reader() {
            return new RunReader(Arrays.stream(KINDS).map(kind -> kind.count).toList(), (set, counted) -> add(counted));
        }

        private void add(double[][][] counted) {
            for (int arm = 0; arm < counted.length; arm++) {
                for (int kind = 0; kind < KINDS.length; kind++) {
                    double[] mean = arms.get(arm).in(KINDS[kind]);
                    double per = KINDS[kind].isStaffTime() ? weeks : 1;
                    for (int place = 0; place < mean.length; place++) {
                        mean[place] += counted[arm][place][kind] / runs / per;
                    }
                }
            }
        }

        List<PlaceWork> byArm() {
            return arms;
        }
    }

    double[] in(Kind kind) {
        return byKind.get(kind);
    }

    /** How many neighborhoods see any of it. */
    long places(Kind kind) {
        return Arrays.stream(in(kind)).filter(value -> value > 0).count();
    }

    /** Where most of it is done, the first of equals. */
    int busiest(Kind kind) {
        double[] values = in(kind);
        int most = 0;
        for (int place = 1; place < values.length; place++) {
            most = values[place] > values[most] ? place : most;
        }
        return most;
    }

    /** What any of these arms does. */
    static List<Kind> done(List<PlaceWork> arms) {
        return Arrays.stream(Kind.values())
                .filter(kind -> arms.stream().anyMatch(arm -> arm.places(kind) > 0))
                .toList();
    }
}
