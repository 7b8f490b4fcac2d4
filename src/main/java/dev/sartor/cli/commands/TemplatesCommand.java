package dev.sartor.cli.commands;

import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.OutputFolder;
import dev.sartor.exports.Exports;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.draft.Draft;
import dev.sartor.parsing.Importers;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sartor templates}: how pages can look. */
@Command(
        name = "templates",
        description = "Lists the templates that come with the program, and pictures them.",
        footer = {
            "",
            "Examples:",
            "  sartor templates --json",
            "  sartor templates -o previews --with examples/ada.resume.json"
        },
        mixinStandardHelpOptions = true)
public final class TemplatesCommand implements Callable<Integer> {
    private static final String EXAMPLE = "/templates/example.resume.json";

    @Option(names = "--json", description = "print as JSON")
    private boolean json;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "put a picture of each template's first page here")
    private @Nullable String out;

    @Option(
            names = "--format",
            paramLabel = "svg|png",
            defaultValue = "png",
            description = "format of the pictures (default: ${DEFAULT-VALUE})")
    private String format = "png";

    @Option(
            names = "--with",
            paramLabel = "RESUME",
            description = "the résumé on the pictures (default: a fictional person's)")
    private @Nullable String resume;

    @Mixin
    private Tongue tongue = new Tongue();

    /** For the command line. */
    public TemplatesCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!List.of("svg", "png").contains(format))
            throw new BadInput("Pictures cannot be made as " + format + ".", "Use --format svg or png.");
        var all = Templates.all().stream().map(Templates::find).toList();
        var folder = out;
        if (folder != null) OutputFolder.of(folder).write(pictures(all));
        System.out.println(json ? json(all) : words(all));
        return Exit.FINE;
    }

    private Map<String, byte[]> pictures(List<Template> all) throws IOException {
        var cv = cv();
        var pictures = new LinkedHashMap<String, byte[]>();
        for (var template : all) {
            var picture = new ByteArrayOutputStream();
            Exports.page(format).write(Typesetter.set(cv, template, Paper.A4), 0, picture);
            pictures.put(picture(template), picture.toByteArray());
        }
        return pictures;
    }

    private Draft.Cv cv() throws IOException {
        var bytes = resume == null ? example() : InputFile.read(resume).bytes();
        var read = Importers.read(bytes, resume == null ? "example.resume.json" : resume);
        return WholeCv.of(read, tongue.of(read));
    }

    private static byte[] example() throws IOException {
        try (var in = TemplatesCommand.class.getResourceAsStream(EXAMPLE)) {
            if (in == null) throw new IllegalStateException(EXAMPLE + " is missing");
            return in.readAllBytes();
        }
    }

    private String picture(Template template) {
        return template.id() + "." + format;
    }

    private static String words(List<Template> all) {
        var lines = all.stream().map(t -> "%-10s %s".formatted(t.id(), t.summary()));
        return String.join("\n", lines.toList());
    }

    private String json(List<Template> all) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var t : all) {
            var one = array.addObject().put("id", t.id()).put("version", t.version());
            one.put("name", t.name()).put("summary", t.summary());
            if (out != null) one.put("preview", picture(t));
        }
        return array.toPrettyString();
    }
}
