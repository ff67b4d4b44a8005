// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.Factorial;
import org.abate.experiment.FactorialArms;
import org.abate.scenario.Arm;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.NearestName;
import org.abate.scenario.Problem;
import org.abate.scenario.Scenario;
import org.abate.scenario.Wording;

/** The option {@code --attribute ARM}: which mixes of strategies are taken apart. */
final class AttributeOption {
    private static final String NAME = "--attribute";
    private static final String ALL = "all";

    @Parameter(
            names = NAME,
            description = "Also run parts of the mix ARM, and tell what each part contributes; may be repeated."
                    + " `--attribute all` takes apart every arm with two or more parts. Needs further arms, and so"
                    + " more time",
            placeholder = "ARM",
            splitter = SetOption.Unsplit.class)
    private List<String> asked = new ArrayList<>();

    /**
     * The scenario with the arms that this needs, none when it was not asked for.
     *
     * @throws InvalidInputException when an arm is not there or is no mix
     */
    FactorialArms applied(Scenario scenario) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        List<String> mixes = new ArrayList<>();
        for (String name : asked) {
            scenario.arms().stream()
                    .filter(arm -> arm.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            arm -> add(scenario, arm, mixes, problems), () -> addAll(scenario, name, mixes, problems));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return FactorialArms.of(scenario, mixes);
    }

    private static void add(Scenario scenario, Arm arm, List<String> mixes, List<Problem> problems) {
        int parts = FactorialArms.parts(scenario, arm).size();
        String name = "`" + Wording.printable(arm.name()) + "`";
        if (parts < 2) {
            problems.add(OptionChecks.problem(
                    NAME,
                    name + " has no parts to tell apart: it differs from the comparison arm in "
                            + (parts == 0 ? "nothing" : "one thing")
                            + "; expected an arm with two strategies or more"));
        } else if (parts > Factorial.MOST_PARTS) {
            problems.add(OptionChecks.problem(
                    NAME,
                    name + " has " + parts
                            + " parts, and telling them apart would need very many arms; expected at most "
                            + Factorial.MOST_PARTS + " parts"));
        } else {
            mixes.add(arm.name());
        }
    }

    private static void addAll(Scenario scenario, String name, List<String> mixes, List<Problem> problems) {
        List<String> all = FactorialArms.mixes(scenario);
        if (!name.equals(ALL)) {
            List<String> names = scenario.arms().stream().map(Arm::name).toList();
            problems.add(OptionChecks.problem(
                    NAME,
                    "there is no arm `" + Wording.printable(name) + "`"
                            + NearestName.of(name, names)
                                    .map(near -> "; did you mean `" + near + "`?")
                                    .orElse("; expected the name of an arm, or `all`")));
        } else if (all.isEmpty()) {
            problems.add(OptionChecks.problem(NAME, "no arm of the scenario has two parts or more to tell apart"));
        }
        if (name.equals(ALL)) {
            mixes.addAll(all);
        }
    }

    /** What it costs, in words; nothing when it was not asked for. */
    static String cost(Scenario scenario, FactorialArms factorial) {
        int own = scenario.arms().size();
        int added = factorial.factorials().addedArms().size();
        return factorial.factorials().mixes().isEmpty()
                ? ""
                : "--attribute adds " + Wording.counted(added, "arm") + " to the scenario's " + own
                        + "; a run takes about " + Math.round(100.0 * (own + added) / own) + " % of its time without";
    }

    /** The option as it can be typed again. */
    String asTyped() {
        StringBuilder typed = new StringBuilder();
        asked.forEach(arm -> typed.append(" ").append(NAME).append(" ").append(ShellWord.quoted(arm)));
        return typed.toString();
    }
}
