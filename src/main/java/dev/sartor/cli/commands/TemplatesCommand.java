package dev.sartor.cli.commands;

import dev.sartor.rendering.template.Templates;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sartor templates}: how pages can look. */
@Command(
        name = "templates",
        description = "Lists the templates that come with the program.",
        footer = {"", "Example:", "  sartor templates --json"},
        mixinStandardHelpOptions = true)
public final class TemplatesCommand implements Callable<Integer> {
    @Option(names = "--json", description = "print as JSON")
    private boolean json;

    /** For the command line. */
    public TemplatesCommand() {}

    @Override
    public Integer call() {
        if (json) {
            var array = JsonNodeFactory.instance.arrayNode();
            Templates.all()
                    .forEach(id -> array.addObject()
                            .put("id", id)
                            .put("version", Templates.find(id).version()));
            System.out.println(array.toPrettyString());
        } else Templates.all().forEach(System.out::println);
        return Exit.FINE;
    }
}
