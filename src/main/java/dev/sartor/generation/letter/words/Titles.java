package dev.sartor.generation.letter.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles that a posting gives in one gender or in two, in the gender that the person's own titles have. */
public final class Titles {
    private Titles() {}

    /**
     * The title in its feminine form where one of the person's own titles is feminine, in its masculine one where one is
     * masculine and none feminine; else as the posting has it.
     */
    public static String asOwn(Phrases phrases, String title, List<String> own) {
        if (own.stream().anyMatch(held -> phrases.has("title.own-feminine", held)))
            return changed(phrases, "title.feminine", title);
        return own.stream().anyMatch(held -> phrases.has("title.own-masculine", held))
                ? changed(phrases, "title.masculine", title)
                : title;
    }

    /** All that {@link #asOwn} can make of a title. */
    public static Set<String> forms(Phrases phrases, String title) {
        return Stream.of(title, changed(phrases, "title.feminine", title), changed(phrases, "title.masculine", title))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String changed(Phrases phrases, String kind, String title) {
        var said = title;
        for (var pattern : phrases.patterns(kind)) {
            var pair = pattern.split(" ~ ", 2);
            said = said.replaceAll(pair[0], pair.length > 1 ? pair[1].strip() : "");
        }
        return said;
    }
}
