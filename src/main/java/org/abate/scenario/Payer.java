// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/** Who pays for a strategy. */
public enum Payer implements Choice {
    CITY("city"),
    COUNTY("county"),
    STATE("state"),
    FEDERAL("federal"),
    PHILANTHROPY("philanthropy");

    private final String key;

    Payer(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
