package dev.sartor.generation.gate.leeway;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.Rates;
import dev.sartor.generation.gate.numbers.Unit;
import dev.sartor.generation.gate.reading.Reading;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The words of a claim that need no place in a fact: they claim nothing, or the fact says the like by other means. */
public final class Leeway {
    private static final BitSet GROUPS = ordinals(
            Group.FRAMING,
            Group.CAUSE,
            Group.HAVING,
            Group.LETTER,
            Group.STEP,
            Group.LIGHT,
            Group.PEOPLE,
            Group.EVERY_WORD,
            Group.MEASURE,
            Group.DURATION,
            Group.STUDYING,
            Group.OUTSOURCED,
            Group.CONVERSE,
            Group.NOVELTY,
            Group.ROSTER,
            Group.SAVING);

    private final Claim claim;
    private final KnownFact fact;

    public Leeway(Claim claim, KnownFact fact) {
        this.claim = claim;
        this.fact = fact;
    }

    /** True for a word that some fact might allow; of the others no fact need be asked. */
    public static boolean isConceivable(Reading line, int i) {
        var words = line.words();
        if (words.inAny(GROUPS, i) || words.lower(i).equals("version") || Rates.covers(words, i)) return true;
        for (var held : line.reserves()) if (held.first() <= i && i <= held.last()) return true;
        var verb = words.lexicon().verb(words.key(i));
        return verb != null && verb.direction() != Direction.NONE;
    }

    private static BitSet ordinals(Group... groups) {
        var out = new BitSet();
        for (var group : groups) out.set(group.ordinal());
        return out;
    }

    public boolean allows(int i) {
        var words = claim.line().words();
        if (words.in(Group.FRAMING, i) || words.in(Group.CAUSE, i)) return true;
        if (words.in(Group.HAVING, i)) return true;
        if (claim.letter() && words.in(Group.LETTER, i) && !Rates.covers(words, i)) return true;
        if (words.in(Group.STEP, i) || isLight(i)) return true;
        if (Moved.gathers(claim, fact.text(), i)) return true;
        if (isHeld(i) || isRate(i) || isRegular(i)) return true;
        if (words.in(Group.MEASURE, i) && !claim.quantities().isEmpty()) return true;
        if (words.in(Group.DURATION, i) && !words.in(Group.ORDINAL, i - 1) && hasTime()) return true;
        if (words.lower(i).equals("version") && isNumbered(words.lower(i + 1))) return true;
        if (words.in(Group.STUDYING, i) && isUnfinished()) return true;
        if (words.in(Group.OUTSOURCED, i) && fact.text().words().has(Group.PERSON) && saysWhom()) return true;
        if (words.in(Group.CONVERSE, i) && isFromMe() && isGiven()) return true;
        if (words.in(Group.NOVELTY, i) && fact.text().words().has(Group.NOVEL)) return true;
        if (words.in(Group.ROSTER, i) && isMine(words, i)) return true;
        if (words.in(Group.SAVING, i) && Figures.areSaved(fact.text())) return true;
        var verb = words.lexicon().verb(words.key(i));
        return verb != null
                && verb.direction() != Direction.NONE
                && Figures.tell(claim, i, fact.text(), verb.direction());
    }

    /** "On my delivery list": the word before it says what work is meant, and stands in the fact. */
    private static boolean isMine(Words words, int i) {
        return words.isContent(i - 1) && words.in(Group.I, i - 2) && words.in(Group.PREPOSITION, i - 3);
    }

    /** "version 14" of what the fact calls "Server 14". */
    private boolean isNumbered(String number) {
        return !number.isEmpty()
                && IntStream.range(0, fact.text().keys().size())
                        .anyMatch(p -> fact.text().words().lower(p).equals(number));
    }

    private boolean hasTime() {
        return claim.quantities().stream().anyMatch(q -> q.unit().kind() == Unit.Kind.TIME);
    }

    /** "Handled", "carried out": says only that it was done, when nobody else is named as the one who did. */
    public boolean isLight(int i) {
        var words = claim.line().words();
        if (!words.in(Group.LIGHT, i) || !claim.segment().verbs().contains(i) || isUnfinished()) return false;
        boolean comma = words.lower(i - 1).equals(",");
        return comma
                || IntStream.range(Math.max(claim.segment().first(), i - 2), i)
                        .noneMatch(j ->
                                words.in(Group.PERSON, j) && !words.token(j).isCapital());
    }

    /** Part of a rate that the fact has too. */
    private boolean isRate(int i) {
        var words = claim.line().words();
        return Rates.covers(words, i) && Rates.tells(words, fact.text().words());
    }

    /** "Monthly" of what the fact does at each "month-end". */
    private boolean isRegular(int i) {
        var text = fact.text();
        if (!claim.line().words().lower(i).endsWith("ly")
                || !claim.line().words().in(Group.EVERY_WORD, i)) return false;
        var unit = claim.line().words().lower(i).replaceAll("ly$", "");
        return IntStream.range(0, text.words().size() - 1)
                .anyMatch(p -> text.words().lower(p).equals(unit)
                        && text.words().token(p + 1).joined());
    }

    private boolean isUnfinished() {
        return fact.text().reserves().stream().anyMatch(h -> h.reserve() == Reserve.UNFINISHED);
    }

    /** Part of words that hold back, where the fact holds back in the same way: "exam outstanding", "without". */
    private boolean isHeld(int i) {
        if (claim.line().reserves().isEmpty() || fact.text().reserves().isEmpty()) return false;
        return claim.line().reserves().stream()
                .filter(h -> h.first() <= i && i <= h.last())
                .anyMatch(h -> fact.text().reserves().stream()
                        .anyMatch(k -> h.reserve().tells(k.reserve())));
    }

    /** The claim names whom a thing was left to, in the fact's word. */
    private boolean saysWhom() {
        return claim.tokens().stream()
                .anyMatch(i -> claim.line().words().in(Group.PERSON, i)
                        && fact.text().at(claim.line().keys().get(i)).length > 0);
    }

    /** "The clerks learned it from me". */
    private boolean isFromMe() {
        var words = claim.line().words();
        return claim.tokens().stream()
                .anyMatch(i -> words.in(Group.FROM, i - 1) && words.lower(i).equals("me"));
    }

    private boolean isGiven() {
        return fact.text().words().in(Group.GIVEN, 0);
    }
}
