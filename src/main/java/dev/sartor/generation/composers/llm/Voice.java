package dev.sartor.generation.composers.llm;

import dev.sartor.llm.untrusted.Bait;
import dev.sartor.model.draft.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of whom a letter's sentence speaks: of the person, in the first person and by their facts, or of the employer, in one of the
 * ways that the gate knows and by the posting. What speaks of neither may be anybody's words, so it is not taken.
 */
final class Voice {
    private static final int SHORTEST = 8;
    private static final int TOLD = 6;
    private static final Map<String, Pattern> FIRST = Map.of(
            "en", words("i|my|me|we|our|us|i'm|i've"),
            "de", words("ich|mein\\w*|mir|mich|wir|uns|unser\\w*"),
            "fr", words("je|mon|ma|mes|moi|nous|notre|nos|j'\\w+|m'\\w+"));

    private final String language;
    private final List<String> openings;

    /** @param language BCP 47 */
    Voice(String language) {
        this.language = language.split("[-_]")[0];
        this.openings = openings(this.language);
    }

    boolean isHeard(String sentence, List<Source> on) {
        if (Bait.isIn(sentence)) return false;
        boolean person = on.stream().anyMatch(Source.OfFact.class::isInstance);
        return person ? isFirst(sentence) : isOfTheEmployer(sentence);
    }

    private boolean isFirst(String sentence) {
        var first = FIRST.get(language);
        return first == null || first.matcher(sentence).find(); // Spanish and others say it by the verb alone
    }

    private boolean isOfTheEmployer(String sentence) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        return openings.stream().anyMatch(opening -> lower.startsWith(opening.toLowerCase(Locale.ROOT)));
    }

    /** For the prompt. */
    String ways() {
        return openings.stream()
                .filter(opening -> Character.isUpperCase(opening.codePointAt(0)))
                .limit(TOLD)
                .map(opening -> "\"" + opening + " …\"")
                .collect(Collectors.joining(", "));
    }

    private static Pattern words(String any) {
        return Pattern.compile("(?iu)(?<![\\p{L}'])(?:" + any + ")(?![\\p{L}])");
    }

    /** What stands before the gap in the gate's sentences about the employer. */
    private static List<String> openings(String language) {
        var name = "/dev/sartor/generation/gate/" + language + "/employer.txt";
        if (Voice.class.getResource(name) == null) return List.of();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Voice.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            var out = new ArrayList<String>();
            var section = "";
            for (var line : in.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) section = line;
                else if (section.equals("[frames]") && line.indexOf('*') >= SHORTEST && line.endsWith("*."))
                    out.add(line.substring(0, line.indexOf('*')).strip());
            }
            return out.stream()
                    .filter(opening -> opening.length() >= SHORTEST)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
