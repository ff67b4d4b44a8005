// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.agency.present.PublicServices;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;

/** A burn-in handed on to an arm is the same city, and no arm ever touches another's. */
class ForkLawTest {
    private static final Arm EVERYTHING =
            Arms.of(Arms.deterrence(Map.of()), Arms.therapy(Map.of()), Arms.outreach(Map.of()));

    @Label("Burn-in and fork without strategies give exactly the events and counts of a life lived straight through")
    @Property(tries = 6)
    void forkEqualsStraightLife(@ForAll long seed) {
        Lives lives = Lives.milltown(2, seed, Map.of());
        List<Lives.Event> forked = new ArrayList<>();
        ViolenceModel before = lives.burnIn(0, Lives.writingTo(forked));
        Lives.Life after = lives.live(0, before, Arms.STATUS_QUO);
        forked.addAll(after.events());

        List<Lives.Event> straight = new ArrayList<>();
        ViolenceModel model = ViolenceModel.burnIn(before.world(), Lives.writingTo(straight));
        new PublicServices(lives.city().city(), before.world().parameterSet()).employ(model, Map.of());
        model.start();
        model.liveUntil(before.world().calendar().totalDays());
        assertThat(straight).isEqualTo(forked);
        assertThat(model.tally()).isEqualTo(after.tally());
    }

    @Label("Arms forked from one burn-in do not influence each other, lived one after the other or in turns")
    @Property(tries = 6)
    void forksShareNothing(@ForAll long seed) {
        Lives lives = Lives.milltown(2, seed, Map.of());
        Lives.Life alone = lives.live(0, Arms.STATUS_QUO);
        Lives.Life busyAlone = lives.live(0, EVERYTHING);

        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        assertThat(lives.live(0, before, EVERYTHING)).isEqualTo(busyAlone);
        assertThat(lives.live(0, before, Arms.STATUS_QUO)).isEqualTo(alone);
        assertThat(lives.live(0, before, EVERYTHING)).isEqualTo(busyAlone);

        List<List<Lives.Event>> inTurns = List.of(new ArrayList<>(), new ArrayList<>());
        PublicServices services =
                new PublicServices(lives.city().city(), before.world().parameterSet());
        List<ViolenceModel> models = inTurns.stream()
                .map(events -> before.fork(Lives.writingTo(events)))
                .toList();
        models.forEach(model -> {
            services.employ(model, Map.of());
            model.start();
        });
        for (int day = before.world().calendar().burnInDays();
                day <= before.world().calendar().totalDays();
                day += 5) {
            for (ViolenceModel model : models) {
                model.liveUntil(day);
            }
        }
        models.forEach(model -> model.liveUntil(before.world().calendar().totalDays()));
        assertThat(inTurns).allSatisfy(events -> assertThat(events).isEqualTo(alone.events()));
    }
}
