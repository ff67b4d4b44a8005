// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterDescription;
import com.beust.jcommander.Parameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What {@code --help} prints, made from the JCommander annotations of the commands. */
final class HelpText {
    private static final String DESCRIPTION =
            "Projects what violence-reduction strategies would do to homicides in a city.";

    private HelpText() {}

    static String ofProgram(List<Command> commands) {
        Columns text = new Columns().paragraph(0, "Usage: abate COMMAND ...").blankLine();
        text.paragraph(0, DESCRIPTION).blankLine().paragraph(0, "Commands:");
        commands.forEach(command ->
                text.labelled(2, name(command), 14, annotation(command).commandDescription()));
        text.blankLine().paragraph(0, "Options:");
        text.labelled(2, "--help", 14, "Help; after a command, on that command");
        text.labelled(2, "--version", 14, "Version of the program");
        text.blankLine().paragraph(0, "Start with: abate run scenarios/save-lives-now.yaml");
        return text.toString();
    }

    static String of(Command command) {
        JCommander parser = JCommander.newBuilder().addObject(command).build();
        parser.createDescriptions();
        String operands = operands(parser);
        Columns text = new Columns()
                .paragraph(0, "Usage: abate " + name(command) + " " + operands + " [OPTION]...")
                .blankLine()
                .paragraph(0, annotation(command).commandDescription())
                .blankLine()
                .paragraph(0, "Options:");
        parser.getParameters().stream()
                .filter(option -> !option.getParameterAnnotation().hidden())
                .sorted(Comparator.comparing(ParameterDescription::getLongestName))
                .forEach(option -> addOption(text, option));
        text.paragraph(2, "--help").paragraph(6, "This help");
        return text.toString();
    }

    private static String operands(JCommander parser) {
        ParameterDescription main = parser.getMainParameterValue();
        return main == null ? "" : main.getDescription();
    }

    private static void addOption(Columns text, ParameterDescription option) {
        Parameter annotation = option.getParameterAnnotation();
        String value = takesValue(option) ? " " + placeholder(option) : "";
        text.paragraph(2, String.join(", ", annotation.names()) + value);
        text.paragraph(6, annotation.description());
    }

    private static String placeholder(ParameterDescription option) {
        String given = option.getParameterAnnotation().placeholder();
        return given.isEmpty() ? "VALUE" : given;
    }

    static boolean takesValue(ParameterDescription option) {
        Class<?> type = option.getParameterized().getType();
        boolean flag = type == boolean.class || type == Boolean.class;
        return !flag || option.getParameterAnnotation().arity() > 0;
    }

    /** The name by which a command is called: {@code run} for {@code RunCommand}. */
    static String name(Command command) {
        String type = command.getClass().getSimpleName();
        return type.substring(0, type.length() - "Command".length()).toLowerCase(Locale.ROOT);
    }

    private static Parameters annotation(Command command) {
        return command.getClass().getAnnotation(Parameters.class);
    }

    /** JCommander's complaint in our words. */
    static String explained(String complaint) {
        if (complaint.startsWith("Main parameters are required")) {
            return "something is missing after the command";
        } else if (complaint.startsWith("Was passed main parameter")) {
            return "this command takes nothing but options:"
                    + complaint.substring("Was passed main parameter".length());
        }
        return complaint.lines().findFirst().orElse("");
    }
}
