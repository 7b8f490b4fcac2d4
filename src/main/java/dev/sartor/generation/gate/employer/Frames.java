package dev.sartor.generation.gate.employer;

import dev.sartor.generation.gate.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences that say something of the employer or the job and nothing of the person, with gaps ({@code *}) for what the
 * posting must say; and the words that turn a posting's "we" into a letter's "you".
 */
record Frames(List<Frame> patterns, Map<String, String> turns, List<String> person) {
    private static final Map<String, Frames> READ = new ConcurrentHashMap<>();

    /** The frames of a language (its two letters), English ones where we have none. */
    static Frames of(String language) {
        return READ.computeIfAbsent(language, Frames::read);
    }

    private static Frames read(String language) {
        var sections = sections(language);
        var patterns = sections.getOrDefault("frames", List.of()).stream()
                .map(Frames::frame)
                .toList();
        var turns = sections.getOrDefault("turns", List.of()).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        return new Frames(patterns, Map.copyOf(turns), sections.getOrDefault("person", List.of()));
    }

    /**
     * One sentence with gaps.
     *
     * @param begins what every such sentence begins with; the quickest way to tell that it is none
     * @param greedy the pattern with its first gaps as long as can be: a title may have a word of the frame in it
     */
    record Frame(String begins, Pattern pattern, Pattern greedy) {
        boolean mayBe(String sentence) {
            return sentence.startsWith(begins);
        }
    }

    private static Frame frame(String frame) {
        var regex = Tokens.fold(frame).toLowerCase(Locale.ROOT).strip();
        return new Frame(regex.split("\\*", -1)[0], pattern(frame, "(.+?)"), pattern(frame, "(.+)"));
    }

    private static Pattern pattern(String frame, String gap) {
        var regex = Tokens.fold(frame).toLowerCase(Locale.ROOT).strip();
        var quoted =
                List.of(regex.split("\\*", -1)).stream().map(Pattern::quote).collect(Collectors.joining(gap));
        return Pattern.compile(quoted + "[.:]?");
    }

    private static Map<String, List<String>> sections(String language) {
        var name = "/dev/sartor/generation/gate/%s/employer.txt".formatted(language);
        var fallback = "/dev/sartor/generation/gate/en/employer.txt";
        var found = Frames.class.getResource(name) == null ? fallback : name;
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Frames.class.getResourceAsStream(found)), StandardCharsets.UTF_8))) {
            var sections = new HashMap<String, List<String>>();
            var section = "";
            for (var line : in.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) section = line.substring(1, line.length() - 1);
                else if (!line.isEmpty() && !line.startsWith("#"))
                    sections.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
