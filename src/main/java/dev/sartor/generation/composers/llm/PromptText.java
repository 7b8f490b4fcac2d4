package dev.sartor.generation.composers.llm;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The words that a model is told what to do in: Markdown with a version at its head and {@code {{slots}}}.
 *
 * @param name of the task ("cv")
 * @param version "1", "2" and so on; a workspace's own has a letter before it
 */
public record PromptText(String name, String version, String text) {
    private static final Pattern HEAD =
            Pattern.compile("\\A---\\nversion: *(\\S{1,20})\\n---\\n+(.+)\\z", Pattern.DOTALL);
    private static final int LONGEST = 20_000;

    /** As it comes with the program. */
    public static PromptText standard(String name) {
        try (var in = Objects.requireNonNull(
                PromptText.class.getResourceAsStream("/dev/sartor/generation/prompts/" + name + ".md"), name)) {
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws BadInput when it has no head, or is too long */
    public static PromptText of(String name, String markdown) {
        var found = HEAD.matcher(markdown.replace("\r\n", "\n"));
        if (!found.matches() || markdown.length() > LONGEST)
            throw new BadInput(
                    "The prompt \"" + name + "\" has no version at its head, or is too long.",
                    "Begin it with a line ---, a line version: 1, and a line ---.");
        return new PromptText(name, found.group(1), found.group(2).strip());
    }

    /** "cv@1". */
    String id() {
        return name + "@" + version;
    }

    /** @param slots by name; a slot without words says nothing */
    String said(Map<String, String> slots) {
        var said = text;
        for (var slot : slots.entrySet()) said = said.replace("{{" + slot.getKey() + "}}", slot.getValue());
        return said.replaceAll("\\{\\{[a-z-]{1,30}}}", "");
    }
}
