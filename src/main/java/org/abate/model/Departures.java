// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * Values that incidents push and that recover by half in a given time, read as departures from their own long-run mean: what
 * happens as usual moves nothing on average, more of it or less does.
 *
 * <p>With pushes of mean rate r a day the value settles at r x mean life about 0; it begins there, and what is read is the
 * value less that mean.
 */
final class Departures {
    private final DecayingValues values;
    private final double[] usual;

    /**
     * @param meanPushPerDay by holder: what incidents as usual push a day, in the mean
     */
    Departures(double[] meanPushPerDay, double halfLifeDays) {
        values = new DecayingValues(meanPushPerDay.length, halfLifeDays);
        usual = new double[meanPushPerDay.length];
        for (int holder = 0; holder < usual.length; holder++) {
            usual[holder] = meanPushPerDay[holder] * values.meanLifeDays();
            values.set(holder, 0, usual[holder]);
        }
    }

    private Departures(DecayingValues values, double[] usual) {
        this.values = values;
        this.usual = usual;
    }

    Departures copy() {
        return new Departures(values.copy(), usual);
    }

    double at(int holder, double day) {
        return values.at(holder, day) - usual[holder];
    }

    void add(int holder, double day, double amount) {
        values.add(holder, day, amount);
    }
}
