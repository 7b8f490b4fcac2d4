package dev.sartor.rendering.template;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates on the classpath under {@code /templates/}, and those that people bring along. */
public final class Templates {
    private static final String FIRST = "classic";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Map<String, Optional<Template>> READ = new ConcurrentHashMap<>();

    /** The folder is looked through only for who asks for all of them. */
    private static final class Listed {
        static final List<String> IDS = ids();
    }

    private Templates() {}

    /** Every template's id, classic first. */
    public static List<String> all() {
        return Listed.IDS;
    }

    /** @throws BadInput when there is no such template, naming those there are */
    public static Template find(String id) {
        var found = ID.matcher(id).matches() ? READ.computeIfAbsent(id, Templates::read) : Optional.<Template>empty();
        return found.orElseThrow(() ->
                new BadInput("There is no template '" + id + "'.", "Use one of " + String.join(", ", all()) + "."));
    }

    /** @throws BadInput when the file cannot be read or says something wrong: file, line and what is allowed */
    public static Template read(Path file) {
        return read(file, List.of());
    }

    private static Template read(Path file, List<String> settings) {
        try {
            return TemplateReader.read(file.toString(), Files.readString(file), settings);
        } catch (IOException e) {
            throw new BadInput("The template file " + file + " cannot be read.", "Give a readable UTF-8 file.");
        }
    }

    /**
     * A template by id, or one that a person brings along, with some of its tokens set anew.
     *
     * @param template an id, a template file, or a folder with a {@code template.yaml}
     * @param settings as "accent=#0a5" or "styles.text.size=10"
     * @throws BadInput when there is no such template, or a token is wrong
     */
    public static Template wanted(String template, List<String> settings) {
        if (isFile(template)) {
            var path = Path.of(template);
            return read(Files.isDirectory(path) ? path.resolve("template.yaml") : path, settings);
        }
        if (settings.isEmpty()) return find(template);
        find(template);
        var name = "templates/" + template + "/template.yaml";
        return TemplateReader.read(name, resource("/" + name).orElseThrow(), settings);
    }

    private static boolean isFile(String template) {
        return template.contains("/") || template.endsWith(".yaml") || template.endsWith(".yml");
    }

    private static Optional<Template> read(String id) {
        var name = "templates/" + id + "/template.yaml";
        return resource("/" + name).map(text -> TemplateReader.read(name, text, List.of()));
    }

    private static List<String> ids() {
        var ids = Folders.under("/templates/").stream()
                .filter(id -> !id.equals(FIRST))
                .sorted()
                .toList();
        return Stream.concat(Stream.of(FIRST), ids.stream()).toList();
    }

    private static Optional<String> resource(String name) {
        try (var in = Templates.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
