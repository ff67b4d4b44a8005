// SPDX-License-Identifier: Apache-2.0
/**
 * The place and its people before anything happens: neighborhoods, districts, staff, calls, calendar; residents and street
 * places synthesised from them.
 *
 * <p>In comes a city folder, out goes a {@link org.abate.city.City} or all problems found in its files. Nothing about any
 * city is in code.
 *
 * <p>{@link org.abate.city.CityReader} reads tables and {@code city.yaml} first, each into what it says and a log of what is
 * wrong with it, and makes up neighborhoods where a city asks for that; only when all files are sound are the maps projected
 * to metres and joined with the rest. What is drawn by chance from a city
 * ({@link org.abate.city.PopulationSynthesis}, {@link org.abate.city.StreetPlaceSynthesis}) hangs on a
 * population seed alone; what is estimated from it ({@link org.abate.city.NeighborhoodBurden}) on its files alone.
 */
package org.abate.city;
