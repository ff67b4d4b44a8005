// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.converters.IParameterSplitter;
import java.util.List;

/** Takes an option's value as it is; JCommander would cut it at commas. */
final class WholeValue implements IParameterSplitter {
    @Override
    public List<String> split(String value) {
        return List.of(value);
    }
}
