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
        /** Units are randomised at the programme's door; rate of treated over controls. */
        RANDOMISED_TRIAL,
        /** Treated units and the nearest untreated ones; ratio of ratios. */
        MATCHED_COMPARISON,
        /** Treated units and all others; ratio of ratios. */
        REST_OF_PLACE,
        /** Step in a Poisson regression of monthly counts. */
        INTERRUPTED_TIME_SERIES,
        /** Ratio of monthly means. */
        BEFORE_AFTER,
        /** The city and others without the programme; ratio of ratios. */
        COMPARISON_CITIES,
        /** The city and weighted others that fit the months before. */
        SYNTHETIC_CONTROL,
        /** Poisson regression with an effect of every unit and month. */
        STEPPED_WEDGE,
        /** Retaliation after attacks that were responded to and after others. */
        FOLLOW_UP,
        /** The expected effect itself: so many places that chance is negligible. */
        POOLED;

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
        PEOPLE,
        GROUPS,
        NEIGHBORHOODS,
        PLACES,
        CITY,
        ATTACKS
    }

    /** What was counted. */
    public enum Measured implements Choice {
        HOMICIDES,
        GUN_HOMICIDES,
        NONFATAL_SHOOTINGS,
        SHOOTINGS,
        ASSAULTS,
        ARRESTS,
        GUN_ARRESTS,
        CLEARANCE
    }

    /** Whose injuries count for people and groups. */
    public enum Side implements Choice {
        ATTACKER,
        VICTIM,
        EITHER
    }

    /** Which injuries count. */
    public enum Involving implements Choice {
        ANYONE,
        GROUP_MEMBERS,
        BETWEEN_GROUPS,
        DOMESTIC,
        RETALIATION
    }

    /** How the busiest neighborhoods were chosen. */
    public enum ChosenBy implements Choice {
        /** By the burden on the city's record. */
        RECORD,
        /** By what was counted in the year before the programme: regression to the mean follows. */
        YEAR_BEFORE
    }

    /** On whom a trial states the effect. */
    public enum EffectOn implements Choice {
        ASSIGNED,
        PARTICIPANTS
    }

    /** The choice of that name. */
    static <C extends Enum<C> & Choice> C choice(Class<C> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
