// SPDX-License-Identifier: Apache-2.0
/**
 * Services against root causes: slots, case managers, lines, what they are worth to those served.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.service;
