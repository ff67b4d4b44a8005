// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import org.abate.evidence.ParameterTable;
import org.abate.report.BenefitSummary.Prices;

/**
 * Parameters {@code benefit.*}: dollars saved by a homicide or a nonfatal shooting averted.
 *
 * @param homicideLowUsd society, a homicide, low
 * @param homicideMidUsd society, a homicide, middle
 * @param homicideHighUsd society, a homicide, high
 * @param shootingLowUsd society, a person shot who survives, low
 * @param shootingMidUsd society, a person shot who survives, middle
 * @param shootingHighUsd society, a person shot who survives, high
 * @param taxpayerHomicideLowUsd public money, a homicide, low
 * @param taxpayerHomicideMidUsd public money, a homicide, middle
 * @param taxpayerHomicideHighUsd public money, a homicide, high
 * @param taxpayerShootingLowUsd public money, a person shot who survives, low
 * @param taxpayerShootingMidUsd public money, a person shot who survives, middle
 * @param taxpayerShootingHighUsd public money, a person shot who survives, high
 */
record BenefitParameters(
        double homicideLowUsd,
        double homicideMidUsd,
        double homicideHighUsd,
        double shootingLowUsd,
        double shootingMidUsd,
        double shootingHighUsd,
        double taxpayerHomicideLowUsd,
        double taxpayerHomicideMidUsd,
        double taxpayerHomicideHighUsd,
        double taxpayerShootingLowUsd,
        double taxpayerShootingMidUsd,
        double taxpayerShootingHighUsd) {
    /** The values that ship; none of them is drawn. */
    static BenefitParameters shipped() {
        return ParameterTable.load().medians().bind("benefit", BenefitParameters.class);
    }

    /** What everybody together saves: victims, families, neighbors, employers and taxpayers. */
    Prices society(BenefitSummary.Level level) {
        return switch (level) {
            case LOW -> new Prices(this.homicideLowUsd(), this.shootingLowUsd());
            case MID -> new Prices(this.homicideMidUsd(), this.shootingMidUsd());
            case HIGH -> new Prices(this.homicideHighUsd(), this.shootingHighUsd());
        };
    }

    /** What public budgets save, which is a part of what society saves. */
    Prices taxpayers(BenefitSummary.Level level) {
        return switch (level) {
            case LOW -> new Prices(this.taxpayerHomicideLowUsd(), this.taxpayerShootingLowUsd());
            case MID -> new Prices(this.taxpayerHomicideMidUsd(), this.taxpayerShootingMidUsd());
            case HIGH -> new Prices(this.taxpayerHomicideHighUsd(), this.taxpayerShootingHighUsd());
        };
    }
}
