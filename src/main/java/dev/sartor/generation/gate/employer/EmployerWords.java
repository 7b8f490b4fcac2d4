package dev.sartor.generation.gate.employer;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Lexicon;
import dev.sartor.generation.gate.text.Token;
import dev.sartor.generation.gate.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proves a letter's sentence about the employer or the job: it has one of the known frames, says nothing of the person,
 * and what fills each gap stands in one sentence of the posting, word for word and in order ("we" turned to "you").
 */
public final class EmployerWords {
    private static final Pattern FEMININE = Pattern.compile("(\\p{L}{3,}(?:er|eur|or|ent|ant|ist|log))in(?:nen)?$");

    private final Frames frames;
    private final Lexicon lexicon;
    private final List<List<String>> sentences = new ArrayList<>();

    /**
     * @param posting the posting's text; null proves nothing
     * @param language BCP 47
     */
    public EmployerWords(@Nullable String posting, String language) {
        this.lexicon = Lexicon.of(language);
        this.frames = Frames.of(lexicon.language());
        if (posting == null) return;
        for (var line : posting.split("\\R|(?<=[.!?])(?<!\\bCo\\.)(?<!\\bSt\\.)\\s+(?=\\p{Lu})"))
            readings(line).filter(each -> !each.isBlank()).map(this::keys).forEach(sentences::add);
    }

    /** « Directeur·rice » and « Chef(fe) » are the same job in either gender. */
    private Stream<String> readings(String line) {
        var feminine = line.replaceAll("eur[·/(]t?rice\\)?", "rice").replaceAll("[·(]([fn]?e)\\)?(?!\\p{L})", "$1");
        return lexicon.language().equals("fr") ? Stream.of(line, feminine).distinct() : Stream.of(line);
    }

    /** True when the posting proves all that the line says. */
    public boolean say(String line) {
        var folded = Tokens.fold(line).strip().toLowerCase(Locale.ROOT);
        for (var frame : frames.patterns()) {
            if (!frame.mayBe(folded)) continue;
            if (isFilled(frame.pattern(), folded) || isFilled(frame.greedy(), folded)) return true;
        }
        return false;
    }

    private boolean isFilled(Pattern frame, String sentence) {
        var m = frame.matcher(sentence);
        if (!m.matches()) return false;
        for (int gap = 1; gap <= m.groupCount(); gap++) if (!isSaid(m.group(gap))) return false;
        return true;
    }

    private boolean isSaid(String gap) {
        for (var token : Tokens.of(gap)) if (frames.person().contains(token.lower())) return false;
        var wanted = keys(gap);
        return !wanted.isEmpty() && sentences.stream().anyMatch(sentence -> inOrder(wanted, sentence));
    }

    /** Whether all wanted words occur in the sentence, one behind the other, nothing of content dropped between but what stands in it. */
    private static boolean inOrder(List<String> wanted, List<String> sentence) {
        int at = 0;
        for (var word : sentence) if (at < wanted.size() && word.equals(wanted.get(at))) at++;
        return at == wanted.size();
    }

    /** Keys of the words that say something; negations count among them, so that none is dropped or brought in. */
    private List<String> keys(String text) {
        var out = new ArrayList<String>();
        for (Token token : Tokens.of(text.toLowerCase(Locale.ROOT))) {
            if (token.isMark()) continue;
            var lower = frames.turns().getOrDefault(token.lower(), token.lower());
            boolean says = token.isNumber() || NEGATIONS.contains(lower) || !lexicon.in(Group.FUNCTION, lower);
            if (says && !pronoun(lower)) out.add(token.isNumber() ? lower : lexicon.key(bothGenders(lower)));
        }
        return out;
    }

    /** A German title is the same job in either gender. */
    private String bothGenders(String lower) {
        return lexicon.language().equals("de") ? FEMININE.matcher(lower).replaceFirst("$1") : lower;
    }

    private boolean pronoun(String lower) {
        return new HashSet<>(frames.turns().values()).contains(lower);
    }

    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "without", "nicht", "kein", "keine", "ohne", "ne", "pas", "sans", "sin", "nunca");
}
