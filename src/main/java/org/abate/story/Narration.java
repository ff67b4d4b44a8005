// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.abate.experiment.RunNumber;
import org.abate.model.Attack;
import org.abate.model.Decision;
import org.abate.model.DisputeKind;
import org.abate.model.Injury;
import org.abate.story.Partings.Aftermath;
import org.abate.story.Story.Section;

/** Puts a scene into plain words. */
final class Narration {
    private final Scene scene;
    private final Parting parting;
    private final Decision deadly;

    Narration(Scene scene) {
        this.scene = scene;
        this.parting = scene.parting();
        this.deadly = parting.deadly();
    }

    Story story(int number, RunNumber run, Balance balance, boolean chosen) {
        List<Section> sections = List.of(
                new Section("", List.of(opening(number, run, balance))),
                new Section("The dispute", List.of(dispute())),
                new Section("Without the plan", scene.caused() ? spared() : death()),
                new Section("With the plan", scene.caused() ? death() : spared()),
                new Section("What this story is, and what it is not", caveats(balance, chosen)));
        return new Story(
                scene.caused(),
                scene.comparison(),
                scene.plan(),
                number,
                run,
                balance.runs(),
                scene.caused() ? "The story of a death that the plan caused" : "The story of an averted death",
                sections,
                facts(balance));
    }

    private String opening(int number, RunNumber run, Balance balance) {
        return String.format(
                Locale.ROOT,
                "This is run %d of %d (parameter set %d, seed %d). The simulated city lives it twice from the same day with the"
                        + " same luck: as in '%s', and with the plan '%s'. Everybody in it is made up.",
                number,
                balance.runs(),
                run.parameterSet(),
                run.seed(),
                scene.comparison(),
                scene.plan());
    }

    private String dispute() {
        String between = "between " + article(deadly.aggressor()) + " and "
                + (Scene.person(deadly.aggressor()).equals(Scene.person(deadly.opponent()))
                        ? "another " + Scene.person(deadly.opponent())
                        : article(deadly.opponent()));
        String begins = "On " + scene.date(deadly.dispute().arose()) + ", in " + scene.neighborhood() + ", "
                + kind(deadly.dispute().kind()) + " begins " + between + ". ";
        return begins
                + (parting.cause() == Cause.KEPT_OUT || parting.cause() == Cause.RESPONSE
                        ? "In one of the two lives it never does."
                        : "Up to here both lives agree on it: the same people, the same day, the same place.");
    }

    private static String article(Decision.Side side) {
        return "a " + Scene.person(side);
    }

    private static String kind(DisputeKind kind) {
        return switch (kind) {
            case ARGUMENT -> "an argument";
            case GROUP_RIVALRY -> "a dispute of rival groups";
            case DRUG_MARKET -> "a dispute over drug sales";
            case ROBBERY -> "a robbery";
            case DOMESTIC -> "a dispute at home";
            case RETALIATION -> "a matter of revenge for earlier violence";
        };
    }

    /** The life in which somebody dies. */
    private List<String> death() {
        List<String> paragraphs = new ArrayList<>();
        if (scene.caused()) {
            work(paragraphs);
        }
        StringBuilder text =
                new StringBuilder("On " + scene.date(deadly.day()) + ", " + daysLater() + ", it turns violent: ");
        List<Injury> injuries = Partings.injuries(scene.deadly(), parting.dispute());
        if (injuries.isEmpty()) {
            text.append("shots are fired and nobody is hit.");
        }
        for (Injury injury : injuries) {
            text.append(text.toString().endsWith(": ") ? "" : " ").append(injured(injury));
        }
        paragraphs.add(text.toString());
        Aftermath after = Partings.aftermath(scene.deadly(), parting.dispute());
        paragraphs.add(aftermath(after) + chain());
        return paragraphs;
    }

    private String injured(Injury injury) {
        Attack attack = injury.attack();
        String attacker = scene.name(attack, true);
        String victim = scene.name(attack, false);
        if (victim.equals("somebody else")) {
            String bystander = Scene.person(injury.female(), injury.ageYears());
            return attack.fatal()
                    ? "A bystander, a " + bystander + ", is hit and dies."
                    : "A bystander, a " + bystander + ", is hit and survives.";
        }
        String does = attack.gun() ? attacker + " shoots " + victim : attacker + " attacks " + victim;
        return does + ", who " + (attack.fatal() ? "dies." : "survives.");
    }

    private static String aftermath(Aftermath after) {
        if (after.disputes() == 0) {
            return "Nobody takes revenge in the time that was simulated.";
        } else if (after.attacks() == 0) {
            return "Revenge is planned " + times(after.disputes()) + ", and comes to nothing.";
        }
        return "Revenge follows, and revenge for that: " + plural(after.attacks(), "more attack") + " with "
                + after.killed() + " killed and " + after.wounded() + " wounded.";
    }

    /** How the death of the title came later. */
    private String chain() {
        if (!parting.later()) {
            return "";
        }
        Injury death = parting.death();
        return " On " + scene.date(death.attack().day()) + ", in "
                + scene.design().neighborhoods().get(death.attack().neighborhood()) + ", a "
                + Scene.person(death.female(), death.ageYears()) + " dies of it.";
    }

    /** The life in which nobody dies of this. */
    private List<String> spared() {
        List<String> paragraphs = new ArrayList<>();
        if (!scene.caused()) {
            work(paragraphs);
        }
        paragraphs.add(ending());
        chances().ifPresent(paragraphs::add);
        if (parting.cause() != Cause.CARE) {
            Aftermath after = Partings.aftermath(scene.deadly(), parting.dispute());
            paragraphs.add(
                    "Nobody is hurt in it" + (after.attacks() == 0 ? "." : ", and nobody takes revenge for it."));
        }
        return paragraphs;
    }

    private void work(List<String> paragraphs) {
        List<String> work = Work.of(scene);
        if (work.isEmpty()) {
            paragraphs.add(
                    "Nobody of the plan works with these two or knows of their dispute; what is different is around them.");
        } else {
            paragraphs.add(String.join(" ", work)
                    + (Work.isInPerson(scene)
                            ? ""
                            : " Nobody of the plan meets these two themselves: what reaches them is what is done and said"
                                    + " around them."));
        }
    }

    private String ending() {
        return switch (parting.cause()) {
            case KEPT_OUT ->
                "The dispute never begins: one of the two is elsewhere, in a service that keeps people out of such disputes.";
            case RESPONSE ->
                "Nobody takes this revenge: those close to the victim of the earlier shooting were reached.";
            case AWAY -> "The dispute comes to nothing: " + away() + " away when it could have turned violent.";
            case CARE ->
                "On " + scene.date(parting.other().orElseThrow().day())
                        + " it turns violent too, but the one who was hit lives: help came sooner, or the wound was another.";
            default ->
                "On " + scene.date(parting.other().orElseThrow().day())
                        + ", when it could have turned violent, it does not. The dispute cools.";
        };
    }

    private String away() {
        Decision there = parting.other().orElseThrow();
        boolean both = !there.aggressor().atLarge() && !there.opponent().atLarge();
        return both
                ? "both are"
                : scene.name(there.aggressor().atLarge() ? there.opponent() : there.aggressor()) + " is";
    }

    /** What the moment of decision was worth in both lives; the same draw of luck fell below one and not below the other. */
    private Optional<String> chances() {
        if (parting.differences().isEmpty()) {
            return Optional.empty();
        }
        double here = deadly.probability();
        double there = parting.other().orElseThrow().probability();
        String causes = parting.differences().entrySet().stream()
                .sorted(Map.Entry.<Cause, Double>comparingByValue().reversed())
                .filter(entry -> entry.getValue() > 0)
                .limit(3)
                .map(entry -> entry.getKey().words())
                .collect(Collectors.joining("; "));
        return Optional.of(String.format(
                Locale.ROOT,
                "Of 100 moments like this, %s would turn violent %s the plan and %s %s it. What %s, most"
                        + " important first: %s. Luck decides the rest, and in this moment it fell between the two.",
                inHundred(here),
                scene.caused() ? "with" : "without",
                inHundred(there),
                scene.caused() ? "without" : "with",
                scene.caused() ? "made it worse" : "made the difference",
                causes));
    }

    private static String inHundred(double probability) {
        double hundred = 100 * probability;
        return hundred < 1
                ? "fewer than 1"
                : hundred < 10 ? String.format(Locale.ROOT, "%.1f", hundred) : Long.toString(Math.round(hundred));
    }

    private List<String> caveats(Balance balance, boolean chosen) {
        int net = balance.onlyWithout() - balance.onlyWith();
        List<String> caveats = new ArrayList<>();
        caveats.add(String.format(
                Locale.ROOT,
                "In this run %s of '%s' did not happen with the plan, and %s happened only with it: %s. The plan does not only"
                        + " avert; lives that part go on differently, for better and worse.",
                plural(balance.onlyWithout(), "death"),
                scene.comparison(),
                balance.onlyWith(),
                net == 0 ? "as many" : Math.abs(net) + (net > 0 ? " fewer" : " more") + " in all"));
        caveats.add(String.format(
                Locale.ROOT,
                "Over all %s the plan %s %.1f homicides as expected; fewer people were killed in %d of them, more in %d.",
                plural(balance.runs(), "run"),
                balance.expectedAverted() < 0 ? "adds" : "averts",
                Math.abs(balance.expectedAverted()),
                balance.fewer(),
                balance.more()));
        caveats.add((chosen
                        ? "The run was chosen as the one nearest to the median of homicides averted (of those that hold such a"
                                + " story); in"
                        : "In")
                + " this run the death was chosen by rule: " + rule() + "; of these the commonest kind (here: "
                + parting.cause().words() + "), and the first of it.");
        caveats.add(
                "It illustrates how the model works. It is no evidence that the plan works, and no forecast: no such person"
                        + " will be saved or lost. The evidence is in the result table and in `abate levers`.");
        return caveats;
    }

    /** The first that {@link Partings#typical} looks for and finds in this run. */
    private String rule() {
        return switch (parting.rank()) {
            case 0 -> "one where what the plan did for the dispute, its people, their group or the place decided";
            case 1 ->
                "nothing that the plan did for the people, the group or the place of a dispute decided about a death, so one"
                        + " where what surrounds a dispute did";
            default -> "one that came later, in revenge, since no other can be traced to the plan";
        };
    }

    private Map<String, Object> facts(Balance balance) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("neighborhood", scene.neighborhood());
        facts.put("disputeKind", deadly.dispute().kind().name().toLowerCase(Locale.ROOT));
        facts.put("arose", scene.localDate(deadly.dispute().arose()).toString());
        facts.put("decided", scene.localDate(deadly.day()).toString());
        facts.put("died", scene.localDate(parting.death().attack().day()).toString());
        facts.put("cause", parting.cause().name().toLowerCase(Locale.ROOT));
        facts.put("violenceProbabilityWhereSomebodyDied", deadly.probability());
        parting.other().ifPresent(there -> facts.put("violenceProbabilityInTheOtherLife", there.probability()));
        parting.differences()
                .forEach((cause, difference) ->
                        facts.put("logOdds." + cause.name().toLowerCase(Locale.ROOT), difference));
        Aftermath after = Partings.aftermath(scene.deadly(), parting.dispute());
        facts.put("retaliationAttacks", after.attacks());
        facts.put("retaliationKilled", after.killed());
        facts.put("retaliationWounded", after.wounded());
        facts.put("deathsOnlyWithoutThePlan", balance.onlyWithout());
        facts.put("deathsOnlyWithThePlan", balance.onlyWith());
        facts.put("runsWithFewerDeaths", balance.fewer());
        facts.put("runsWithMoreDeaths", balance.more());
        facts.put("expectedHomicidesAverted", balance.expectedAverted());
        return facts;
    }

    private String daysLater() {
        long days = scene.localDate(deadly.day()).toEpochDay()
                - scene.localDate(deadly.dispute().arose()).toEpochDay();
        return days == 0 ? "the same day" : days == 1 ? "the day after" : days + " days later";
    }

    private static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : number + " times";
    }

    private static String plural(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
