// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import org.abate.agency.present.PublicServices;
import org.abate.evidence.ParameterSet;

/**
 * One possible truth about a city.
 *
 * @param parameters a value for every parameter
 * @param level factor on the rates at which disputes arise that holds the untreated city to its own level of homicides
 * @param services the public staff the city has anyway
 */
public record Truth(ParameterSet parameters, double level, PublicServices services) {}
