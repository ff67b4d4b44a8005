// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

/** The season of summer jobs: parameters of group {@code summerJob} of {@code parameters.yaml} beside those of {@link ServiceParameters}. */
record SummerParameters(double firstDayOfYear, double askedDaysBefore) {}
