// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground of one made-up neighborhood.
 *
 * @param centre in metres about the middle of the site
 * @param area in degrees
 */
record Brick(Coordinate centre, Geometry area) {}
