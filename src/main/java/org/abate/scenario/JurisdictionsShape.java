// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Map;
import java.util.Optional;

/** Where staff may work: a list of jurisdictions. */
record JurisdictionsShape() implements Shape<Jurisdictions> {
    private static final NamesShape NAMES = new NamesShape("a list of jurisdictions", "a jurisdiction", 0, 100);

    @Override
    public String expected() {
        return NAMES.expected();
    }

    @Override
    public Optional<Jurisdictions> read(Value value, String path, Findings findings) {
        return NAMES.read(value, path, findings).map(Jurisdictions::new);
    }

    @Override
    public Map<String, Object> schema() {
        return NAMES.schema();
    }
}
