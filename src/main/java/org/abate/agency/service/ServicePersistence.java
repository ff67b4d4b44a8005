// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

/**
 * How long a service that keeps people out of disputes lasts once it is over; same groups as {@link ServiceParameters}. Talking
 * therapies fade like all self-control gained in therapy.
 */
public record ServicePersistence(double lastsMonths, double halfLifeDays) {}
