// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the effect of a programme was measured: who was compared with whom, on what, and when.
 *
 * @param design how the comparison was made
 * @param units what was treated or not
 * @param outcome what was counted
 * @param side whose injuries count for people and groups
 * @param involving which injuries count
 * @param victimAges first and last age of the victims who count
 * @param monthsBefore months before the programme began for the unit
 * @param monthsAfter months from then to the end
 * @param afterFromMonth months of these that are left out at first
 * @param treated neighborhoods that were treated; where the programme has posts when left out
 * @param chosenBy how {@code {busiest: n}} was chosen
 * @param confined whether the programme works in the treated neighborhoods only
 * @param contacts how often a treated group was contacted, for estimates of those with such a dose
 * @param nearest untreated units matched with each treated one
 * @param cities how many comparison cities
 * @param trend whether a linear trend is fitted
 * @param size units that a trial randomises
 * @param treatedShare share of them that are treated
 * @param effectOn on whom a trial states the effect
 */
public record Evaluation(
        Design design,
        Units units,
        Measured outcome,
        Side side,
        Involving involving,
        Optional<Ages> victimAges,
        int monthsBefore,
        int monthsAfter,
        int afterFromMonth,
        Optional<Placement> treated,
        ChosenBy chosenBy,
        boolean confined,
        Optional<Contacts> contacts,
        int nearest,
        int cities,
        boolean trend,
        int size,
        double treatedShare,
        EffectOn effectOn) {

    /** First and last year of age. */
    public record Ages(int from, int to) {
        /** Whether somebody of an age belongs to them. */
        public boolean hold(double years) {
            return years >= from && years < to + 1;
        }
    }

    /** Fewest and most contacts. */
    public record Contacts(int from, int to) {}

    /** How a comparison was made. */
    public enum Design implements Choice {
        RANDOMISED_TRIAL(
                "randomisedTrial", "units are randomised at the programme's door; rate of treated over controls"),
        MATCHED_COMPARISON("matchedComparison", "treated units and the nearest untreated ones; ratio of ratios"),
        REST_OF_PLACE("restOfPlace", "treated units and all others; ratio of ratios"),
        INTERRUPTED_TIME_SERIES("interruptedTimeSeries", "step in a Poisson regression of monthly counts"),
        BEFORE_AFTER("beforeAfter", "ratio of monthly means"),
        COMPARISON_CITIES("comparisonCities", "the city and others without the programme; ratio of ratios"),
        SYNTHETIC_CONTROL("syntheticControl", "the city and weighted others that fit the months before"),
        STEPPED_WEDGE("steppedWedge", "Poisson regression with an effect of every unit and month"),
        FOLLOW_UP("followUp", "retaliation after attacks that were responded to and after others"),
        POOLED("pooled", "the expected effect itself: so many places that chance is negligible");

        private final String key;
        private final String meaning;

        Design(String key, String meaning) {
            this.key = key;
            this.meaning = meaning;
        }

        @Override
        public String key() {
            return key;
        }

        /** In a few words. */
        public String meaning() {
            return meaning;
        }

        /** Whether the units of a comparison can be these. */
        boolean compares(Units units) {
            return switch (this) {
                case RANDOMISED_TRIAL -> units == Units.PEOPLE || units == Units.PLACES;
                case MATCHED_COMPARISON -> units != Units.CITY && units != Units.ATTACKS;
                case REST_OF_PLACE, STEPPED_WEDGE -> units == Units.GROUPS || units == Units.NEIGHBORHOODS;
                case INTERRUPTED_TIME_SERIES, BEFORE_AFTER, POOLED -> units != Units.ATTACKS && units != Units.PEOPLE;
                case COMPARISON_CITIES, SYNTHETIC_CONTROL -> units == Units.CITY || units == Units.NEIGHBORHOODS;
                case FOLLOW_UP -> units == Units.ATTACKS;
            };
        }

        /** Whether shares of cases cleared can be compared so. */
        boolean comparesShares() {
            return this == BEFORE_AFTER || this == REST_OF_PLACE || this == POOLED;
        }

        /** Whether the effect on counts of such units comes in a unit. */
        boolean states(PublishedEstimate.EffectUnit unit, Units units) {
            return switch (unit) {
                case PERCENT -> true;
                case POINTS ->
                    this == RANDOMISED_TRIAL
                            || this == POOLED
                            || (this == MATCHED_COMPARISON && (units == Units.PEOPLE || units == Units.GROUPS));
                case PER_100_OFFICER_YEARS -> this == POOLED;
            };
        }
    }

    /** What was treated or not. */
    public enum Units implements Choice {
        PEOPLE("people"),
        GROUPS("groups"),
        NEIGHBORHOODS("neighborhoods"),
        PLACES("places"),
        CITY("city"),
        ATTACKS("attacks");

        private final String key;

        Units(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** What was counted. */
    public enum Measured implements Choice {
        HOMICIDES("homicides"),
        GUN_HOMICIDES("gunHomicides"),
        NONFATAL_SHOOTINGS("nonfatalShootings"),
        SHOOTINGS("shootings"),
        ASSAULTS("assaults"),
        ARRESTS("arrests"),
        GUN_ARRESTS("gunArrests"),
        CLEARANCE("clearance");

        private final String key;

        Measured(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Whose injuries count for people and groups. */
    public enum Side implements Choice {
        ATTACKER("attacker"),
        VICTIM("victim"),
        EITHER("either");

        private final String key;

        Side(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Which injuries count. */
    public enum Involving implements Choice {
        ANYONE("anyone"),
        GROUP_MEMBERS("groupMembers"),
        BETWEEN_GROUPS("betweenGroups"),
        DOMESTIC("domestic"),
        RETALIATION("retaliation");

        private final String key;

        Involving(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** How the busiest neighborhoods were chosen. */
    public enum ChosenBy implements Choice {
        /** By the burden on the city's record. */
        RECORD("record"),
        /** By what was counted in the year before the programme: regression to the mean follows. */
        YEAR_BEFORE("yearBefore");

        private final String key;

        ChosenBy(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** On whom a trial states the effect. */
    public enum EffectOn implements Choice {
        ASSIGNED("assigned"),
        PARTICIPANTS("participants");

        private final String key;

        EffectOn(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** The choice of that name. */
    static <C extends Enum<C> & Choice> C choice(Class<C> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
