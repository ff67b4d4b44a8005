// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.abate.experiment.StoredRuns;
import org.abate.report.Equity;
import org.abate.report.EquityReading;
import org.abate.report.WorkedPlaces;

/**
 * All that a report says of neighborhoods and of victims, read together.
 *
 * @param work what staff do in each neighborhood, by arm
 * @param worked homicides where the staff of each arm work and where not
 */
public record PlaceNumbers(Equity equity, List<PlaceWork> work, List<Optional<WorkedPlaces>> worked) {
    public static PlaceNumbers of(StoredRuns stored) throws IOException {
        var equity = new EquityReading(stored.design());
        var work = new PlaceWork.Reading(stored.design(), stored.runs());
        var worked = new WorkedPlaces.Reading(stored.design());
        stored.eachRunByNeighborhood(List.of(equity.byNeighborhood(), work.reader(), worked.reader()));
        stored.eachRunByVictimGroup(equity.counts(), equity.byVictimGroup());
        return new PlaceNumbers(equity.equity(), work.byArm(), WorkedPlaces.of(stored, worked));
    }
}
