// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.abate.report.ModelValidation;
import org.abate.report.ModelValidation.Standing;
import org.abate.report.ModelValidation.Target;

/** Whether the untreated model of the city looks like the city: what is known of it, and what the model makes of it. */
final class ValidationFigure {
    static final String ID = "validation";

    private static final String TITLE = "Does the model look like the city?";

    private ValidationFigure() {}

    static Figure of(PageSource source) {
        Optional<ModelValidation> shipped = ModelValidation.of(source.design().city());
        if (shipped.isEmpty()) {
            return Figure.refused(
                    ID,
                    TITLE,
                    "This version ships no validation of "
                            + Names.inSentence(source.design().city())
                            + ". Ask for one (abate validate) before you trust the model with it.");
        }
        ModelValidation validation = shipped.orElseThrow();
        ObjectNode data = PageJson.object();
        ArrayNode rows = data.putArray("standings");
        for (Standing standing : Standing.values()) {
            rows.addObject()
                    .put("words", standing.words())
                    .put("hits", validation.hits(standing))
                    .put("misses", validation.compared(standing) - validation.hits(standing));
        }
        DataTable table = new DataTable(
                "pattern",
                "what it is",
                "unit",
                "standing",
                "known",
                "known, low",
                "known, high",
                "simulated median",
                "simulated 90 % low",
                "simulated 90 % high",
                "met");
        for (Target target : validation.targets()) {
            table.row(
                    target.id(),
                    target.meaning(),
                    target.unit(),
                    target.standing().words(),
                    target.data(),
                    target.low(),
                    target.high(),
                    target.simulatedMedian(),
                    target.simulatedLow(),
                    target.simulatedHigh(),
                    met(target));
        }
        return new Figure(
                ID,
                TITLE,
                words(validation),
                "Bars of the patterns that the model meets and misses: those put in, those fitted, and those that emerge.",
                "Held against the record of " + validation.firstYear() + " to " + validation.lastYear()
                        + " and published patterns, in " + Numbers.whole(validation.histories())
                        + " simulated histories with nothing added. What was put in or fitted ought to come out again: only what"
                        + " emerges is a test.",
                data,
                table);
    }

    private static String met(Target target) {
        return target.hit().map(hit -> hit ? "yes" : "NO").orElse("cannot be compared");
    }

    private static String words(ModelValidation validation) {
        long emerging = validation.compared(Standing.EMERGENT);
        long met = validation.hits(Standing.EMERGENT);
        long rest = validation.compared(Standing.INPUT) + validation.compared(Standing.FITTED);
        long restMet = validation.hits(Standing.INPUT) + validation.hits(Standing.FITTED);
        List<String> missed = validation.targets().stream()
                .filter(target -> target.standing() == Standing.EMERGENT)
                .filter(target -> !target.hit().orElse(true))
                .map(Target::meaning)
                .toList();
        return "Of " + Numbers.counted(emerging, "pattern") + " that nothing was fitted to, the model meets "
                + Numbers.inWords(met) + ". Of " + rest + " that were put in or fitted, it meets " + restMet + "."
                + (validation.current() ? "" : " That was before the last change of the model\u2019s numbers.")
                + (missed.isEmpty() ? "" : " It misses: " + String.join("; ", missed) + ".");
    }
}
