// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.util.List;
import java.util.Locale;
import org.abate.agency.present.Staffing;
import org.abate.agency.service.Service;
import org.abate.agency.therapy.Therapy;
import org.abate.experiment.Design;
import org.abate.experiment.PlannedStrategy;
import org.abate.scenario.CostItem;

/** Names what somebody of a plan can have been enrolled in. The log says that a person starts, and not with whom. */
final class Enrolments {
    private Enrolments() {}

    /** {@code cognitive behavioral therapy}; where a plan enrols people in several things, all of them, since it is one of these. */
    static String words(Design design, String plan) {
        List<PlannedStrategy> present = enrolling(design, 0);
        List<PlannedStrategy> all = enrolling(design, design.arms().indexOf(plan));
        List<PlannedStrategy> added = all.stream()
                .filter(one -> present.stream().noneMatch(other -> other.key().equals(one.key())))
                .toList();
        List<String> names = (added.isEmpty() ? all : added)
                .stream().map(one -> inSentence(one.title())).toList();
        return switch (names.size()) {
            case 0 -> "a programme";
            case 1 -> names.get(0);
            default -> "one of these: " + String.join("; ", names);
        };
    }

    private static List<PlannedStrategy> enrolling(Design design, int arm) {
        return design.strategies().stream()
                .filter(strategy -> strategy.arm() == arm && !strategy.key().equals(Staffing.KEY))
                .filter(strategy -> strategy.items().stream().anyMatch(Enrolments::looksAfterPeople))
                .toList();
    }

    /** Case managers, coordinators who are paid as such, and clinicians who lead groups or see people in their care. */
    private static boolean looksAfterPeople(CostItem item) {
        return item.parameter().equals(Service.CASE_MANAGERS.parameter())
                || item.name().equals(Therapy.CLINICIANS.name());
    }

    private static String inSentence(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
