// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.abate.experiment.Design;
import org.abate.experiment.Program;

/** Says why two results may not be held side by side as if only their plans differed. */
final class Comparability {
    private Comparability() {}

    /** Whole sentences; none where city, time and model are the same. */
    static List<String> warnings(PageSource one, PageSource other) {
        List<String> warnings = new ArrayList<>();
        Design a = one.design();
        Design b = other.design();
        if (!a.city().equals(b.city())) {
            warnings.add("A is of " + Names.inSentence(a.city()) + ", B of " + Names.inSentence(b.city())
                    + ". They differ in the place, not only in the plan.");
        } else if (!a.neighborhoods().equals(b.neighborhoods())) {
            warnings.add("Both are of " + Names.inSentence(a.city()) + ", but not of the same neighborhoods.");
        }
        if (!a.start().equals(b.start()) || a.months() != b.months()) {
            warnings.add(
                    "A is of the " + one.period() + " from " + Wordings.day(a.start()) + ", B of the " + other.period()
                            + " from " + Wordings.day(b.start()) + ". Counts of different times differ by themselves.");
        }
        if (!a.arms().get(0).equals(b.arms().get(0))) {
            warnings.add("A is compared with \u201c" + one.name(0) + "\u201d, B with \u201c" + other.name(0)
                    + "\u201d. A reduction is one against what it is compared with.");
        }
        programs(one, other, warnings);
        partial("A", one, warnings);
        partial("B", other, warnings);
        return warnings;
    }

    static boolean isOfSamePlaceAndTime(PageSource one, PageSource other) {
        return one.design().city().equals(other.design().city())
                && one.design().start().equals(other.design().start())
                && one.design().months() == other.design().months();
    }

    private static void programs(PageSource one, PageSource other, List<String> warnings) {
        Optional<Program> a = program(one);
        Optional<Program> b = program(other);
        if (!one.design().abateVersion().equals(other.design().abateVersion())) {
            warnings.add("A was made by abate " + one.design().abateVersion() + ", B by abate "
                    + other.design().abateVersion() + ". The model may differ, not only the plan.");
        } else if (a.isEmpty() || b.isEmpty()) {
            warnings.add("One of the two does not say which program made it. The model may differ, not only the plan.");
        } else if (differs(a, b, Program::ensembleSha256) || differs(a, b, Program::priorsSha256)) {
            warnings.add(
                    "The numbers of the model (its priors or its calibration) differ between A and B. What differs in the"
                            + " results may be the model and not the plan.");
        } else if (!a.orElseThrow().computesAs(b.orElseThrow())) {
            warnings.add(
                    "A and B were made by other code of the same version. The model may differ, not only the plan.");
        }
    }

    private static boolean differs(Optional<Program> a, Optional<Program> b, Function<Program, String> what) {
        return !a.map(what).equals(b.map(what));
    }

    private static Optional<Program> program(PageSource source) {
        return source.manifest().map(recorded -> recorded.manifest().program());
    }

    private static void partial(String which, PageSource source, List<String> warnings) {
        if (source.isPartial()) {
            warnings.add(which + " is partial: only "
                    + Numbers.whole(source.summary().runs()) + " of "
                    + Numbers.whole(source.design().plan().runs()) + " planned runs are finished.");
        }
    }
}
