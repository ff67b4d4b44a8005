// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.ParameterDescription;
import com.beust.jcommander.ParameterException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.abate.scenario.NearestName;
import org.abate.scenario.Wording;

/**
 * The arguments of a command, with {@code --name=value} taken apart and unknown options found out.
 *
 * @param arguments as JCommander takes them
 * @param helpWanted whether {@code --help} is among them
 */
record Options(List<String> arguments, boolean helpWanted) {
    Options {
        arguments = List.copyOf(arguments);
    }

    /**
     * The arguments for {@code parser}.
     *
     * @throws ParameterException at an option that the command does not have
     */
    static Options of(JCommander parser, List<String> typed) {
        Map<String, Boolean> takesValue = takesValue(parser);
        List<String> arguments = new ArrayList<>();
        boolean helpWanted = false;
        for (int i = 0; i < typed.size(); i++) {
            String argument = typed.get(i);
            if (argument.equals("--")) {
                arguments.addAll(typed.subList(i, typed.size()));
                break;
            } else if (argument.equals("--help") || argument.equals("-h")) {
                helpWanted = true;
            } else if (argument.startsWith("-") && argument.length() > 1) {
                boolean valueFollows = addOption(argument, takesValue, arguments);
                if (valueFollows && i + 1 < typed.size()) {
                    arguments.add(typed.get(++i));
                }
            } else {
                arguments.add(argument);
            }
        }
        return new Options(arguments, helpWanted);
    }

    private static Map<String, Boolean> takesValue(JCommander parser) {
        Map<String, Boolean> takesValue = new HashMap<>();
        parser.createDescriptions();
        for (ParameterDescription option : parser.getParameters()) {
            for (String name : option.getParameterAnnotation().names()) {
                takesValue.put(name, HelpText.takesValue(option));
            }
        }
        return takesValue;
    }

    /** Adds an option and the value behind its {@code =}; tells whether its value is still to come. */
    private static boolean addOption(String argument, Map<String, Boolean> takesValue, List<String> arguments) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        Boolean valued = takesValue.get(name);
        if (valued == null) {
            List<String> names = takesValue.keySet().stream().sorted().toList();
            throw new ParameterException("there is no option `" + Wording.printable(name) + "`"
                    + NearestName.of(name, names)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse(names.isEmpty() ? "" : "; valid are " + String.join(", ", names)));
        }
        arguments.add(name);
        if (equals >= 0 && !valued) {
            throw new ParameterException("the option `" + name + "` takes no value");
        } else if (equals >= 0) {
            arguments.add(argument.substring(equals + 1));
        }
        return valued && equals < 0;
    }
}
