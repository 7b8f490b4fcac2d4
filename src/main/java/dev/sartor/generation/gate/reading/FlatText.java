package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.lexicon.ReservePhrase;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text's words in lower case, set phrases taken apart again, for finding phrases whole words at a time. */
final class FlatText {
    private static final Comparator<Found> BY_DATA = Comparator.comparing(
                    (Found f) -> f.phrase().reserve())
            .thenComparingInt(f -> f.phrase().order());

    private final Words words;
    private final List<String> flat = new ArrayList<>();
    private final List<Integer> token = new ArrayList<>();

    FlatText(Words words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++)
            for (var word : words.lower(i).replace('_', ' ').split(" ")) {
                flat.add(word);
                token.add(i);
            }
    }

    /** Where a phrase stands: its first and last token. */
    record Found(ReservePhrase phrase, int first, int last) {}

    /** All phrases that hold back, in the order of the data, then of the text. */
    List<Found> reserves() {
        var out = new ArrayList<Found>();
        for (int at = 0; at < flat.size(); at++)
            for (var phrase : words.lexicon().reservesOpening(flat.get(at)))
                if (standsAt(phrase.words(), at))
                    out.add(new Found(
                            phrase, token.get(at), token.get(at + phrase.words().size() - 1)));
        out.sort(BY_DATA);
        return out;
    }

    private boolean standsAt(List<String> phrase, int at) {
        return at + phrase.size() <= flat.size()
                && flat.subList(at, at + phrase.size()).equals(phrase);
    }
}
