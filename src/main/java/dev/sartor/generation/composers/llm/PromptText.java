package dev.sartor.generation.composers.llm;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that a model is told what to do in: Markdown with a version at its head and {@code {{slots}}}.
 *
 * @param name of the task ("cv")
 * @param version "1", "2" and so on; a workspace's own has a letter before it
 */
public record PromptText(String name, String version, String text) {
    private static final Pattern HEAD =
            Pattern.compile("\\A---\\nversion: *(\\S{1,20})\\n---\\n+(.+)\\z", Pattern.DOTALL);
    private static final Pattern SLOT = Pattern.compile("\\{\\{[^{}]{0,30}}}");
    private static final Pattern FORM = Pattern.compile("\\{\"(?:lines|sentences|remarks)\": \\[");
    private static final int LONGEST = 20_000;
    /** Characters of a workspace's own. */
    public static final int LONGEST_OWN = 8_000;

    /** Of every task. */
    public static final List<String> NAMES =
            List.of("cv", "letter", "repair", "optimist", "sceptic", "manager", "wording", "skills", "summary", "gap");

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

    /**
     * A workspace's own in the place of a standard one.
     *
     * @param number of its version, from 1
     * @throws BadInput when it is empty or too long, when a slot of the standard one is missing or one is unknown, or when the
     *     list that an answer is read from is not named
     */
    public static PromptText own(String name, long number, String text) {
        var stripped = text.replace("\r\n", "\n").strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_OWN)
            throw new BadInput("A prompt has 1 to " + LONGEST_OWN + " characters.", "Shorten it, or go back to ours.");
        var standard = standard(name).text();
        var wanted = slots(standard);
        var there = slots(stripped);
        for (var slot : wanted)
            if (!there.contains(slot))
                throw new BadInput(
                        "The prompt lacks " + slot + ".", "Say it where ours does: it is filled in each time.");
        for (var slot : there)
            if (!wanted.contains(slot))
                throw new BadInput("Nothing is filled in for " + slot + ".", "Use " + String.join(", ", wanted) + ".");
        var form = FORM.matcher(standard);
        if (form.find() && !stripped.contains(form.group()))
            throw new BadInput(
                    "The prompt does not say the form of the answer: " + form.group() + ".",
                    "Keep our last paragraph: answers in another form cannot be read.");
        return new PromptText(name, "w" + number, stripped);
    }

    /** "{{mark}}" and the others, as they stand in a text. */
    private static Set<String> slots(String text) {
        return SLOT.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** "cv@1". */
    String id() {
        return name + "@" + version;
    }

    /** @param slots by name; a slot without words says nothing */
    String said(Map<String, String> slots) {
        var said = text;
        for (var slot : slots.entrySet()) said = said.replace("{{" + slot.getKey() + "}}", slot.getValue());
        return said.replaceAll("\\{\\{[a-z-]{1,30}}}", "").replaceAll("(?m)^- *\\n", "");
    }
}
