// SPDX-License-Identifier: Apache-2.0
/**
 * Police at work: patrol, detectives, hot spots, community officers, training, oversight, exchange of intelligence.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.police;
