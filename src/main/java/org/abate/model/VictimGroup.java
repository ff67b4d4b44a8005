// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Age group and sex of a victim, as results are broken down by. */
public enum VictimGroup {
    MALE_UNDER_18("male, under 18"),
    MALE_18_TO_24("male, 18 to 24"),
    MALE_25_TO_34("male, 25 to 34"),
    MALE_35_TO_54("male, 35 to 54"),
    MALE_55_AND_OVER("male, 55 and over"),
    FEMALE_UNDER_18("female, under 18"),
    FEMALE_18_TO_24("female, 18 to 24"),
    FEMALE_25_TO_34("female, 25 to 34"),
    FEMALE_35_TO_54("female, 35 to 54"),
    FEMALE_55_AND_OVER("female, 55 and over");

    private final String label;

    VictimGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Male or female. */
    public String sex() {
        return label.substring(0, label.indexOf(", "));
    }

    /** The ages, in words. */
    public String ages() {
        return label.substring(label.indexOf(", ") + 2);
    }

    /** The group of a victim of that age (whole years) and sex. */
    public static VictimGroup of(double ageYears, boolean female) {
        int band = ageYears < 18 ? 0 : ageYears < 25 ? 1 : ageYears < 35 ? 2 : ageYears < 55 ? 3 : 4;
        return values()[band + (female ? 5 : 0)];
    }
}
