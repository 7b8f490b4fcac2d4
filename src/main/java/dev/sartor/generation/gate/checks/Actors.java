package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Segment;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a clause of the fact says another did, the line says of them too. */
final class Actors implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        var anchor = trial.anchor();
        if (!rules.contains(Rule.ACTOR) || anchor == null) return List.of();
        if (Bindings.isStatus(trial)) return List.of();
        int other = actor(trial.fact().text(), anchor);
        if (other < 0) other = beside(trial, anchor);
        if (other < 0 || isNamed(trial, other)) return List.of();
        return List.of(new Problem(
                Rule.ACTOR,
                true,
                "Your fact says that of '%s', not of you: “%s”."
                        .formatted(
                                trial.fact().text().words().token(other).text(),
                                trial.fact().shortened())));
    }

    /** "The configuration" of "…, which a consultancy configured": who did what a word tells only in another's clause. */
    private static int beside(Trial trial, Segment anchor) {
        var text = trial.fact().text();
        for (var word : new TreeMap<>(trial.alignment().text()).entrySet()) {
            int[] at = word.getValue();
            if (at.length != 1 || anchor.has(at[0]) || !isDeedOf(trial, word.getKey(), at[0])) continue;
            int other = actor(text, text.segment(at[0]));
            if (other >= 0 && !trial.alignment().hits(other)) return other;
        }
        return -1;
    }

    /** A noun in the line for what is a verb in the fact. */
    private static boolean isDeedOf(Trial trial, int i, int position) {
        var lexicon = trial.claim().line().words().lexicon();
        var text = trial.fact().text();
        return text.isVerb(position)
                && lexicon.isNominal(trial.claim().line().words().lower(i))
                && !lexicon.isNominal(text.words().lower(position));
    }

    /** The person or body that a clause has as its subject, or behind "by"; −1 for none but the speaker. */
    private static int actor(Reading text, Segment clause) {
        var words = text.words();
        if (!clause.verbs().isEmpty()) {
            int subject = subject(text, clause);
            if (subject < 0) subject = inverted(text, clause);
            if (subject >= 0) return subject;
        }
        int from = clause.verbs().isEmpty() ? clause.first() : clause.verbs().getFirst();
        for (int i = from; i < clause.end(); i++) {
            boolean given = words.in(Group.OUTSOURCED, i - 1);
            if (!given && (!words.in(Group.BY, i) || clause.verbs().contains(i + 1))) continue;
            if (isParticiple(text, clause, i - 1)) continue;
            int person = person(text, i + 1, clause.end());
            if (person >= 0) return person;
        }
        return -1;
    }

    /** "Wrote modules used by two teams": what stands before "by" belongs to the object of one's own deed. */
    private static boolean isParticiple(Reading text, Segment clause, int i) {
        boolean own = !clause.verbs().isEmpty() && clause.verbs().getFirst() == clause.first();
        return own && !clause.verbs().contains(i) && text.words().lower(i).endsWith("ed");
    }

    /** The last person of the phrase that begins here: the partner of "a university partner". */
    private static int person(Reading text, int from, int end) {
        var words = text.words();
        int found = -1;
        for (int j = from; j < end && !words.token(j).isMark(); j++) {
            boolean joined = j + 1 < end && words.token(j + 1).joined();
            if (!joined && (words.in(Group.PREPOSITION, j) || words.in(Group.AND, j))) break;
            if (found >= 0 && !words.isContent(j)) break;
            if (words.in(Group.PERSON, j)) found = j;
        }
        return found;
    }

    /** "Die App erstellte eine Agentur": behind the verb where something else stands before it; never in English. */
    private static int inverted(Reading text, Segment clause) {
        var words = text.words();
        int verb = clause.verbs().getFirst();
        if (words.lexicon().language().equals("en") || verb == clause.first()) return -1;
        for (int i = clause.first(); i < clause.end(); i++)
            if (words.in(Group.I, i) || words.in(Group.WE, i)) return -1;
        if (isFronted(words, clause, verb)) return verb + 2;
        for (int i = verb + 1; i < Math.min(verb + 4, clause.end()); i++) {
            if (words.in(Group.PREPOSITION, i) || words.token(i).isMark()) return -1;
            if (words.in(Group.PERSON, i)) return words.in(Group.DETERMINER, verb + 1) ? i : -1;
        }
        return -1;
    }

    /** "Den Plan zeichnete ein Büro": a noun phrase on either side of the verb, so neither is the speaker. */
    private static boolean isFronted(Words words, Segment clause, int verb) {
        return words.in(Group.DETERMINER, clause.first())
                && words.isContent(clause.first() + 1)
                && words.in(Group.DETERMINER, verb + 1)
                && words.isContent(verb + 2)
                && verb + 2 < clause.end();
    }

    private static int subject(Reading text, Segment clause) {
        var words = text.words();
        int found = -1;
        for (int i = clause.first(); i < clause.verbs().getFirst(); i++) {
            if (words.in(Group.I, i) || words.in(Group.WE, i)) return -1;
            if (words.in(Group.PREPOSITION, i)) break;
            if (words.in(Group.PERSON, i) && !words.token(i).possessive()) found = i;
        }
        boolean passive = words.in(Group.AUXILIARY, clause.verbs().getFirst() - 1) && hasBy(text, clause);
        return passive ? -1 : found;
    }

    private static boolean hasBy(Reading text, Segment clause) {
        return IntStream.range(clause.first(), clause.end())
                .anyMatch(i -> text.words().in(Group.BY, i));
    }

    /** The line names them, as its subject or behind "by", or tells all of it as theirs. */
    private static boolean isNamed(Trial trial, int actor) {
        var claim = trial.claim();
        return trial.alignment().text().entrySet().stream()
                .filter(e -> IntStream.of(e.getValue()).anyMatch(p -> p == actor))
                .anyMatch(e -> isActing(claim, e.getKey()));
    }

    private static boolean isActing(Claim claim, int token) {
        var words = claim.line().words();
        if (claim.verbs().isEmpty() || token < claim.verbs().getFirst()) return true;
        if (claim.verbs().stream().allMatch(v -> words.in(Group.OUTSOURCED, v))) return true;
        for (int i = token; i >= claim.tokens().nextSetBit(0) && token - i < 6; i--)
            if (words.in(Group.BY, i) || words.in(Group.OF, i) || words.in(Group.FROM, i)) return true;
        return false;
    }
}
