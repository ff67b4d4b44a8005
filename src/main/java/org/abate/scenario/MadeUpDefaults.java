// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/** What holds of a made-up city when its file is silent; judgement, from the cities that have folders. */
final class MadeUpDefaults {
    /** Between St. Louis and Baltimore, in percent. */
    static final double TOP_TEN_PERCENT = 40;

    static final double POVERTY_PERCENT = 25;
    static final double VACANCY_PERCENT = 15;

    private MadeUpDefaults() {}
}
