// SPDX-License-Identifier: Apache-2.0
/**
 * The place and its people before anything happens: neighborhoods, districts, staff, calls, calendar; residents and street
 * places synthesised from them.
 *
 * <p>In comes a city folder, out goes a {@link org.abate.city.City} or all problems found in its files. Nothing about any
 * city is in code.
 */
package org.abate.city;
