// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Somebody who helps detectives with a case: supports its witnesses, or knows what another agency knows. */
@FunctionalInterface
public interface CaseSupport {
    /** Added to the log-odds that a case is cleared; 0 where the supporter does not reach it. */
    double clearedLogOdds(Attack attack, boolean homicide);
}
