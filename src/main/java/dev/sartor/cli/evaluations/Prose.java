package dev.sartor.cli.evaluations;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the running text of a document reads.
 *
 * @param words a line on average
 * @param lix words a line and the percentage of words with more than six letters (Björnsson 1968): 30 is easy, 60 hard
 * @param distance share of words that the facts under their line do not have, 0 to 1
 */
record Prose(double words, double lix, double distance) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
    private static final int LONG = 6;

    static Prose of(Draft draft, List<Fact> facts) {
        var texts = facts.stream().collect(Collectors.toMap(Fact::id, Fact::text, (one, other) -> one));
        var lines = Lines.of(draft).stream().filter(Line::flowing).toList();
        long all = 0;
        long longer = 0;
        long strange = 0;
        for (var line : lines) {
            var own = own(line, texts);
            for (var word : words(line.text())) {
                all++;
                if (word.length() > LONG) longer++;
                if (!own.isEmpty() && !own.contains(word)) strange++;
            }
        }
        if (all == 0) return new Prose(0, 0, 0);
        double mean = (double) all / lines.size();
        return new Prose(mean, mean + 100.0 * longer / all, (double) strange / all);
    }

    /** Empty where the line stands on no fact. */
    private static Set<String> own(Line line, Map<String, String> texts) {
        return line.sources().stream()
                .flatMap(source -> source instanceof Source.OfFact(String id) ? Stream.of(id) : Stream.empty())
                .flatMap(id -> words(texts.getOrDefault(id, "")).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(r -> r.group())
                .toList();
    }
}
