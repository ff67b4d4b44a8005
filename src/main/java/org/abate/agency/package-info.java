// SPDX-License-Identifier: Apache-2.0
/**
 * Those who act, as MASON agents, each kind in a room of its own below this one; here is what they have in common: programmes and
 * their staff, posts, referrals, prices, police hours, the 911 centers, where posts and seats go.
 *
 * <p>They see the city and act on it through {@link org.abate.model.Interventions} and {@link
 * org.abate.model.ServiceLevels}. Strategies hire them through {@link org.abate.agency.Programme}; no room below is used here.
 */
package org.abate.agency;
