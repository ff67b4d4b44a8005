// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

/**
 * How calls fare at a call center.
 *
 * @param promptShare share of all calls that are answered within the time that counts as prompt, 0 to 1
 * @param answeredShare share of all calls that are answered at all, 0 to 1
 * @param meanDelaySeconds mean time from call to answer of those that are answered; 0 when none is
 */
public record AnswerTimes(double promptShare, double answeredShare, double meanDelaySeconds) {
    /** Nobody takes calls. */
    static final AnswerTimes NOBODY_THERE = new AnswerTimes(0, 0, 0);

    /** Nobody calls, or nobody ever waits. */
    static final AnswerTimes AT_ONCE = new AnswerTimes(1, 1, 0);

    /** Share of all calls whose caller hangs up before an answer, 0 to 1. */
    public double hangUpShare() {
        return 1 - answeredShare;
    }

    /** The calls of two groups taken together. */
    static AnswerTimes mix(AnswerTimes some, double calls, AnswerTimes others, double otherCalls) {
        double all = calls + otherCalls;
        if (all == 0) {
            return AT_ONCE;
        }
        double answered = (some.answeredShare * calls + others.answeredShare * otherCalls) / all;
        double waited = (some.waitedSeconds() * calls + others.waitedSeconds() * otherCalls) / all;
        return new AnswerTimes(
                (some.promptShare * calls + others.promptShare * otherCalls) / all,
                answered,
                answered > 0 ? waited / answered : 0);
    }

    private double waitedSeconds() {
        return meanDelaySeconds * answeredShare;
    }
}
