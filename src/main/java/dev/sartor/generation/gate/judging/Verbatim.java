package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.text.Tokens;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's own words, unchanged, are always theirs: a fact's text, an employer's name, a title. */
final class Verbatim {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Verbatim() {}

    static boolean says(KnownFact fact, String line) {
        var said = plain(line);
        var place = fact.fact().place();
        return said.equals(plain(fact.fact().text()))
                || same(said, place.organisation())
                || (same(said, place.title()) && !isHeldBack(fact));
    }

    /** The title of a course not finished, or of a licence that ran out, says too much by itself. */
    private static boolean isHeldBack(KnownFact fact) {
        return fact.text().reserves().stream()
                .anyMatch(h -> h.reserve() == Reserve.UNFINISHED || h.reserve() == Reserve.LAPSED);
    }

    private static boolean same(String said, @Nullable String known) {
        return known != null && said.equals(plain(known));
    }

    private static String plain(String text) {
        var folded = SPACES.matcher(Tokens.fold(text)).replaceAll(" ").strip();
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
