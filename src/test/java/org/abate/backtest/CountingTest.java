// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.abate.model.DisputeKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which injuries count, for whom, and on which day. */
class CountingTest {
    private static final int ONE = HandMade.member(0, 0);
    private static final int OF_THE_SAME = HandMade.member(0, 1);
    private static final int OTHER = HandMade.member(1, 0);
    private static final int LONER = HandMade.loner();
    private static final int RESIDENT = -7;

    private static Counting counting(String words) {
        String units = words.contains("rrests") ? "people" : "city";
        String design = units.equals("people") ? "matchedComparison" : "beforeAfter";
        return new Counting(
                Cases.evaluation("design: " + design + ", units: " + units + ", " + words), HandMade.network());
    }

    @ParameterizedTest
    @DisplayName("Each outcome counts its own")
    @CsvSource({
        // outcome, shot, shot dead, killed without a gun, beaten, shot and cleared
        "homicides, false, true, true, false, false",
        "gunHomicides, false, true, false, false, false",
        "nonfatalShootings, true, false, false, false, true",
        "shootings, true, true, false, false, true",
        "assaults, true, true, true, true, true",
        "arrests, false, false, false, false, true",
        "gunArrests, false, false, false, false, true"
    })
    void outcomes(String outcome, boolean shot, boolean dead, boolean stabbed, boolean beaten, boolean cleared) {
        Counting counting = counting("outcome: " + outcome);
        assertThat(counting.counts(Hurt.on(1).injury())).isEqualTo(shot);
        assertThat(counting.counts(Hurt.on(1).fatal().injury())).isEqualTo(dead);
        assertThat(counting.counts(Hurt.on(1).withoutGun().fatal().injury())).isEqualTo(stabbed);
        assertThat(counting.counts(Hurt.on(1).withoutGun().injury())).isEqualTo(beaten);
        assertThat(counting.counts(Hurt.on(1).arrestAfter(20).injury())).isEqualTo(cleared);
    }

    @Test
    @DisplayName("Clearance counts every homicide among the bases, and those with an arrest among the cleared")
    void clearance() {
        Counting counting = new Counting(
                Cases.written()
                        .evaluation("design: beforeAfter, units: city, outcome: clearance")
                        .published("estimate: 10, unit: points")
                        .read()
                        .evaluation(),
                HandMade.network());
        assertThat(counting.counts(Hurt.on(1).fatal().injury())).isTrue();
        assertThat(counting.counts(Hurt.on(1).injury())).isFalse();
        assertThat(Counting.cleared(Hurt.on(1).fatal().injury())).isFalse();
        assertThat(Counting.cleared(Hurt.on(1).fatal().arrestAfter(3).injury())).isTrue();
    }

    @ParameterizedTest
    @DisplayName("Violence of groups is told from other violence")
    @CsvSource({
        // kind, between groups, within a group, by a member of somebody else, by a resident
        "anyone, true, true, true, true",
        "groupMembers, true, true, true, false",
        "betweenGroups, true, false, false, false"
    })
    void involving(String kind, boolean between, boolean inside, boolean outward, boolean residents) {
        Counting counting = counting("outcome: shootings, involving: " + kind);
        assertThat(counting.counts(Hurt.on(1).by(ONE).of(OTHER).injury())).isEqualTo(between);
        assertThat(counting.counts(Hurt.on(1).by(ONE).of(OF_THE_SAME).injury())).isEqualTo(inside);
        assertThat(counting.counts(Hurt.on(1).by(ONE).of(RESIDENT).injury())).isEqualTo(outward);
        assertThat(counting.counts(Hurt.on(1).by(LONER).of(ONE).injury())).isEqualTo(outward);
        assertThat(counting.counts(Hurt.on(1).by(RESIDENT).of(LONER).injury())).isEqualTo(residents);
    }

    @Test
    @DisplayName("Domestic violence and retaliation go by what a dispute was about")
    void kinds() {
        assertThat(counting("outcome: shootings, involving: domestic")
                        .counts(Hurt.on(1).over(DisputeKind.DOMESTIC).injury()))
                .isTrue();
        assertThat(counting("outcome: shootings, involving: domestic")
                        .counts(Hurt.on(1).injury()))
                .isFalse();
        assertThat(counting("outcome: shootings, involving: retaliation")
                        .counts(Hurt.on(1).over(DisputeKind.RETALIATION).injury()))
                .isTrue();
        assertThat(counting("outcome: shootings, involving: retaliation")
                        .counts(Hurt.on(1).over(DisputeKind.DOMESTIC).injury()))
                .isFalse();
    }

    @Test
    @DisplayName("Victims count by their age, both years whole")
    void ages() {
        Counting counting = counting("outcome: shootings, victimAges: {from: 14, to: 24}");
        assertThat(counting.counts(Hurt.on(1).aged(13.99).injury())).isFalse();
        assertThat(counting.counts(Hurt.on(1).aged(14).injury())).isTrue();
        assertThat(counting.counts(Hurt.on(1).aged(24.99).injury())).isTrue();
        assertThat(counting.counts(Hurt.on(1).aged(25).injury())).isFalse();
    }

    @Test
    @DisplayName("An arrest counts on the day of the arrest, all else on the day of the injury")
    void days() {
        assertThat(counting("outcome: arrests").day(Hurt.on(5).arrestAfter(20).injury()))
                .isEqualTo(25);
        assertThat(counting("outcome: shootings").day(Hurt.on(5).arrestAfter(20).injury()))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @DisplayName("An injury counts for the groups of the sides that count, once within a group")
    @CsvSource({"attacker, true, false", "victim, false, true", "either, true, true"})
    void groups(String side, boolean attackers, boolean victims) {
        Counting counting = counting("outcome: shootings, side: " + side);
        List<Integer> told = new ArrayList<>();
        counting.forGroups(Hurt.on(1).by(ONE).of(OTHER).injury().attack(), told::add);
        assertThat(told.contains(0)).isEqualTo(attackers);
        assertThat(told.contains(1)).isEqualTo(victims);
        told.clear();
        counting.forGroups(Hurt.on(1).by(ONE).of(OF_THE_SAME).injury().attack(), told::add);
        assertThat(told).containsExactly(0);
        told.clear();
        counting.forGroups(Hurt.on(1).by(LONER).of(RESIDENT).injury().attack(), told::add);
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("An injury counts for people at risk, with the holder of the position; arrests for the attacker alone")
    void people() {
        List<Trial.Subject> told = new ArrayList<>();
        counting("outcome: shootings")
                .forPeople(Hurt.on(1).by(ONE, 2).of(OTHER).injury().attack(), told::add);
        assertThat(told).containsExactly(new Trial.Subject(ONE, 2), new Trial.Subject(OTHER, 0));
        told.clear();
        counting("outcome: arrests")
                .forPeople(Hurt.on(1).by(ONE).of(OTHER).injury().attack(), told::add);
        assertThat(told).containsExactly(new Trial.Subject(ONE, 0));
        told.clear();
        counting("outcome: shootings, side: victim")
                .forPeople(Hurt.on(1).by(ONE).of(RESIDENT).injury().attack(), told::add);
        assertThat(told).isEmpty();
    }
}
