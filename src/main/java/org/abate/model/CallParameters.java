// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of calling 911 for help in a dispute: group {@code call} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record CallParameters(double helpSoughtShare, double helpSoughtPerTrust, double attendedOddsRatio) {}
