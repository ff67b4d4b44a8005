// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

/**
 * The public services at work in an arm, where programmes can change them.
 *
 * @param police patrol and investigation
 * @param calls the 911 centers
 */
public record PublicStaff(PoliceForce police, CallRoom calls) {}
