// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/** The part of a settings record that says when, where and how well a strategy is delivered. */
public interface Delivered {
    /** In the terms that every strategy shares. */
    Delivery delivery();
}
