package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The skills a claim names as such: by more than one word, or with nothing else said. They are names, not words: "case
 * management" does not follow from having managed something, and no part of it is free.
 */
final class ClosedNames {
    private final Claim claim;
    private final List<SkillNames.Mention> closed;

    /** @param mentions the skills that the line names */
    ClosedNames(Claim claim, List<SkillNames.Mention> mentions) {
        this.claim = claim;
        closed = mentions.stream().filter(this::isClosed).toList();
    }

    /** The name that this word is part of; null for a word that is part of none. */
    SkillNames.@Nullable Mention at(int token) {
        for (var name : closed) if (has(name, token)) return name;
        return null;
    }

    /** The words that a name consists of, in lower case, without the small ones. */
    Set<String> words(SkillNames.Mention name) {
        return tokens(name)
                .filter(i -> !isSmall(i))
                .mapToObj(i -> claim.line().words().lower(i))
                .collect(Collectors.toSet());
    }

    /** Each of its words stands in the text itself, inflected at most: not a synonym, nor a noun for the deed. */
    boolean isSaid(SkillNames.Mention name, Reading text) {
        return tokens(name).filter(i -> !isSmall(i)).allMatch(i -> isSaid(i, text));
    }

    private boolean isSaid(int i, Reading text) {
        var line = claim.line();
        return IntStream.of(text.at(line.keys().get(i)))
                .anyMatch(p -> text.isVerb(p)
                        || isForm(text.words().lower(p), line.words().lower(i)));
    }

    /** The same word, in the singular or the plural. */
    private static boolean isForm(String a, String b) {
        return a.equals(b) || a.equals(b + "s") || b.equals(a + "s");
    }

    private boolean isClosed(SkillNames.Mention name) {
        long words = tokens(name).filter(i -> !isSmall(i)).count();
        if (words == 0 || tokens(name).allMatch(this::isDenied)) return false;
        return words > 1 || IntStream.of(claim.content()).allMatch(i -> has(name, i) || isFraming(i));
    }

    private IntStream tokens(SkillNames.Mention name) {
        return claim.tokens().stream().filter(i -> has(name, i));
    }

    private boolean has(SkillNames.Mention name, int i) {
        var token = claim.line().words().token(i);
        return name.start() <= token.start() && token.end() <= name.end();
    }

    private boolean isFraming(int i) {
        var words = claim.line().words();
        return words.in(Group.HAVING, i) || words.in(Group.FRAMING, i) || words.in(Group.LETTER, i);
    }

    private boolean isDenied(int i) {
        return claim.line().reserves().stream().anyMatch(h -> h.reserve() == Reserve.NEGATION && h.holds(i));
    }

    /** "of", "the", "and" inside a name. */
    private boolean isSmall(int i) {
        var words = claim.line().words();
        return !words.token(i).isWord()
                || words.in(Group.PREPOSITION, i)
                || words.in(Group.DETERMINER, i)
                || words.in(Group.AND, i);
    }
}
