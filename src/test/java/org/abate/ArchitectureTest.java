// SPDX-License-Identifier: Apache-2.0
package org.abate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the rules of the house; {@code src/site/markdown/architecture.md} says why each of them is there. */
class ArchitectureTest {
    private static final String ROOT = "org.abate";

    /** The rooms of the house from the ground up: a room may use the floors below its own and nothing beside it. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("chance"),
            Set.of("evidence", "scenario", "statistics"),
            Set.of("chart", "city"),
            Set.of("model"),
            Set.of("agency"),
            Set.of("strategy"),
            Set.of("experiment"),
            Set.of("story"),
            Set.of("report", "planning", "validation", "backtest"),
            Set.of("calibration"),
            Set.of("cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    @DisplayName("Every class lives in a room that the plan of the house knows")
    void knownRooms() {
        check(classes().should(new ArchCondition<>("live in a package that FLOORS lists") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, floor(type) >= 0, type.getName() + " lives in a package that FLOORS does not list"));
            }
        }));
    }

    @Test
    @DisplayName("Imports run down the house")
    void importsRunOneWay() {
        check(classes().should(new ArchCondition<>("use only their own package and the floors below it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                        .forEach(use -> {
                            boolean home = room(use.getTargetClass()).equals(room(type));
                            boolean below = floor(use.getTargetClass()) < floor(type);
                            events.add(new SimpleConditionEvent(type, home || below, use.getDescription()));
                        });
            }
        }));
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    @DisplayName("Those who act live in rooms of their own, above what they have in common")
    void roomsOfAgency() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".agency")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".agency.*.."));
        check(slices().matching(ROOT + ".agency.(*)..").should().beFreeOfCycles());
    }

    @Test
    @DisplayName("MASON is for the model and for those who act in it, and its generator for nobody")
    void mason() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(packages("model", "agency"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec.util.."));
        check(noClasses()
                .should()
                .callMethodWhere(ownedBy(resideInAnyPackage("ec.util..")))
                .because("it keeps 32 bits of a seed and has state; luck comes from org.abate.chance"));
    }

    @Test
    @DisplayName("File formats are read and written only where files are")
    void fileFormats() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(packages(
                        "scenario",
                        "evidence",
                        "city",
                        "experiment",
                        "report",
                        "planning",
                        "validation",
                        "backtest",
                        "calibration"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml.snakeyaml.."));
    }

    @Test
    @DisplayName("The command line, its printing and its exits stay in cli")
    void commandLine() {
        check(outsideCli().should().dependOnClassesThat().resideInAnyPackage("com.beust..", "org.jcommander.."));
        check(outsideCli().should().accessTargetWhere(accessTo(System.class, "exit", "out", "err")));
        check(outsideCli().should().accessTargetWhere(accessTo(Runtime.class, "exit", "halt")));
        check(outsideCli().should().accessTargetWhere(named("printStackTrace")));
    }

    @Test
    @DisplayName("All luck is keyed")
    void luck() {
        check(whereResultsAreMade()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class, RandomGenerator.class));
        check(whereResultsAreMade()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.math3.random..", "org.apache.commons.rng.simple.."));
        check(whereResultsAreMade()
                .should()
                .accessTargetWhere(accessTo(Math.class, "random"))
                .orShould()
                .accessTargetWhere(accessTo(Collections.class, "shuffle"))
                .orShould()
                .accessTargetWhere(accessTo(UUID.class, "randomUUID")));
    }

    @Test
    @DisplayName("No clock is read where results are made")
    void clocks() {
        check(whereResultsAreMade()
                .should()
                .accessTargetWhere(accessTo(System.class, "currentTimeMillis", "nanoTime"))
                .orShould()
                .accessTargetWhere(ownedBy(resideInAnyPackage("java.time..")).and(named("now")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class));
    }

    @Test
    @DisplayName("What a run computes agrees bit for bit between machines")
    void sameBitsEverywhere() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(packages("report", "planning", "validation", "cli"))
                .should()
                .accessTargetWhere(accessTo(
                        Math.class,
                        "exp",
                        "expm1",
                        "log",
                        "log10",
                        "log1p",
                        "pow",
                        "sin",
                        "cos",
                        "tan",
                        "asin",
                        "acos",
                        "atan",
                        "atan2",
                        "sinh",
                        "cosh",
                        "tanh",
                        "cbrt",
                        "hypot"))
                .because("StrictMath gives the same bits on every machine and Math need not"));
    }

    @Test
    @DisplayName("Nothing static can change")
    void noMutableStatics() {
        check(fields().that().areStatic().should().beFinal());
        check(fields().that()
                .areStatic()
                .should()
                .notHaveRawType(resideInAnyPackage("java.util.concurrent.atomic.."))
                .andShould()
                .notHaveRawType(ThreadLocal.class));
    }

    /** The simulation and the strategies that act in it, down to the draws. */
    private static GivenClassesConjunction whereResultsAreMade() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(
                        "chance",
                        "evidence",
                        "scenario",
                        "statistics",
                        "city",
                        "model",
                        "agency",
                        "strategy",
                        "backtest"));
    }

    private static GivenClassesConjunction outsideCli() {
        return noClasses().that().resideOutsideOfPackages(packages("cli"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    /** The package below {@link #ROOT} that a class lives in; empty for a class of the root itself. */
    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    private static int floor(JavaClass type) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room(type))) {
                return floor;
            }
        }
        return -1;
    }

    private static DescribedPredicate<JavaAccess<?>> accessTo(Class<?> owner, String... names) {
        return DescribedPredicate.describe(
                "target is " + owner.getSimpleName() + " " + String.join(", ", names),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && List.of(names).contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> ownedBy(DescribedPredicate<JavaClass> owner) {
        return DescribedPredicate.describe(
                "target owner is one that would " + owner.getDescription(),
                access -> owner.test(access.getTargetOwner()));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String name) {
        return DescribedPredicate.describe(
                "name is " + name, access -> access.getName().equals(name));
    }

    private static String[] packages(String... rooms) {
        return Arrays.stream(rooms).map(room -> ROOT + "." + room + "..").toArray(String[]::new);
    }
}
