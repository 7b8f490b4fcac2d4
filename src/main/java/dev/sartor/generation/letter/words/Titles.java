package dev.sartor.generation.letter.words;

import java.util.List;

/** Titles that a posting gives in one gender or in two, in the gender that the person's own titles have. */
public final class Titles {
    private Titles() {}

    /** The title in its feminine form where one of the person's own titles is feminine; else as the posting has it. */
    public static String asOwn(Phrases phrases, String title, List<String> own) {
        if (own.stream().noneMatch(held -> phrases.has("title.own-feminine", held))) return title;
        var said = title;
        for (var pattern : phrases.patterns("title.feminine")) {
            var pair = pattern.split(" ~ ", 2);
            said = said.replaceAll(pair[0], pair[1]);
        }
        return said;
    }
}
