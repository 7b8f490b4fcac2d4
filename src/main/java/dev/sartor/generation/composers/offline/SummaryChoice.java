package dev.sartor.generation.composers.offline;

import dev.sartor.matching.words.Bm25;
import dev.sartor.matching.words.Stems;
import dev.sartor.model.draft.Line;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Shortens the person's summary to the sentences that speak to this job; the first one introduces them and stays. */
final class SummaryChoice {
    private static final int SENTENCES = 3;

    private SummaryChoice() {}

    static Line of(Line summary, String posting, String language) {
        var sentences = sentences(summary.text(), language);
        if (sentences.size() <= SENTENCES) return summary;
        var stems = Stems.of(language);
        var said = sentences.stream().map(stems::in).toList();
        var words = new Bm25(said);
        var asked = new HashSet<>(stems.in(posting));
        var kept = IntStream.range(1, sentences.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -words.score(i, asked))
                        .thenComparing(i -> i))
                .limit(SENTENCES - 1)
                .sorted()
                .map(sentences::get)
                .toList();
        var out = new ArrayList<>(List.of(sentences.getFirst()));
        out.addAll(kept);
        return summary.saying(String.join(" ", out));
    }

    static List<String> sentences(String text, String language) {
        var breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        var out = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            if (!text.substring(from, to).isBlank())
                out.add(text.substring(from, to).strip());
        return out;
    }
}
