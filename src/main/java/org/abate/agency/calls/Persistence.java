// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

/**
 * What becomes of callers who hang up: some call again after a while and wait anew, the others never reach a call-taker, and
 * word gets out in another way (a passer-by, a patrol car, a hospital door).
 *
 * <p>In a line where a call is hung up with probability h and patience is exponential with mean m, a call lasts h m until its
 * answer or its end (Little's law). With the chance r of calling again after g seconds, and L seconds until word gets out in
 * another way, the mean time D from the first call until somebody knows solves {@code D = h m + h (r (g + D) + (1 - r) L)}:
 *
 * <pre>D = h (m + r g + (1 - r) L) / (1 - r h)</pre>
 *
 * and {@code (1 - h) / (1 - r h)} of the callers reach a call-taker. D never falls as h rises, up to h = 1, when nobody is there.
 *
 * @param callAgainShare chance r that a caller who hangs up calls again, 0 to below 1
 * @param callAgainSeconds time g until then, at least 0
 * @param otherHelpSeconds time L until somebody knows of the event of a caller who gives up, at least 0
 */
public record Persistence(double callAgainShare, double callAgainSeconds, double otherHelpSeconds) {
    public Persistence {
        if (!(callAgainShare >= 0 && callAgainShare < 1)) {
            throw new IllegalArgumentException(
                    "callAgainShare must be at least 0 and below 1 but is " + callAgainShare);
        }
        if (!(callAgainSeconds >= 0 && otherHelpSeconds >= 0)) {
            throw new IllegalArgumentException("callAgainSeconds and otherHelpSeconds must be at least 0 but are "
                    + callAgainSeconds + " and " + otherHelpSeconds);
        }
    }

    /** Share of callers who reach a call-taker in the end, where {@code hangUpShare} of calls are hung up. */
    double reachedShare(double hangUpShare) {
        return (1 - hangUpShare) / (1 - callAgainShare * hangUpShare);
    }

    /** Mean time from a first call until somebody knows. */
    double secondsToReach(double hangUpShare, double patienceSeconds) {
        double perHangUp =
                patienceSeconds + callAgainShare * callAgainSeconds + (1 - callAgainShare) * otherHelpSeconds;
        return hangUpShare * perHangUp / (1 - callAgainShare * hangUpShare);
    }
}
