package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.text.Tokens;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's own words, unchanged, are always theirs: a fact's text, an employer's name, a title. */
final class Verbatim {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final IdentityHashMap<KnownFact, Set<String>> sayings = new IdentityHashMap<>();

    /** Reads what each fact says in so many words, once. */
    Verbatim(Dossier dossier) {
        for (var fact : dossier.facts().values()) sayings.put(fact, sayings(fact));
        for (var skill : dossier.skills()) sayings.put(skill, sayings(skill));
    }

    boolean says(List<KnownFact> facts, String line) {
        var said = plain(line);
        return facts.stream().anyMatch(f -> sayings.getOrDefault(f, Set.of()).contains(said));
    }

    private static Set<String> sayings(KnownFact fact) {
        var place = fact.fact().place();
        var out = new HashSet<String>();
        out.add(plain(fact.fact().text()));
        if (place.organisation() != null) out.add(plain(place.organisation()));
        if (place.title() != null && !isHeldBack(fact)) out.add(plain(place.title()));
        return out;
    }

    /** The title of a course not finished, or of a licence that ran out, says too much by itself. */
    private static boolean isHeldBack(KnownFact fact) {
        return fact.text().reserves().stream()
                .anyMatch(h -> h.reserve() == Reserve.UNFINISHED || h.reserve() == Reserve.LAPSED);
    }

    private static String plain(String text) {
        var folded = SPACES.matcher(Tokens.fold(text)).replaceAll(" ").strip();
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
