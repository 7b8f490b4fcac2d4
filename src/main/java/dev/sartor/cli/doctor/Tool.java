package dev.sartor.cli.doctor;

import java.util.List;

/**
 * A program that may be installed beside Sartor.
 *
 * @param name what people call it
 * @param needed whether the main job or its build fails without it
 * @param commands names or absolute paths to try, in order; never empty
 * @param versionArguments what makes it print its version and end
 * @param lost what does not work without it, one plain sentence
 */
record Tool(String name, boolean needed, List<String> commands, List<String> versionArguments, String lost) {
    Tool {
        if (commands.isEmpty()) throw new IllegalArgumentException("a tool needs a command, " + name + " has none");
        commands = List.copyOf(commands);
        versionArguments = List.copyOf(versionArguments);
    }
}
