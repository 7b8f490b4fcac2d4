package dev.sartor.generation.keeping;

import dev.sartor.generation.gate.Gate;
import dev.sartor.generation.gate.Ground;
import dev.sartor.generation.gate.Question;
import dev.sartor.generation.gate.findings.Judgement;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.report.Refusal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Passes the lines of a draft through the gate, one by one. A line that stands in the person's whole CV in the same place
 * and in the same words (their own highlight, a date, an address, a licence's number) is their record and needs no more.
 */
public final class Gatekeeper {
    private final Gate gate;
    private final Map<String, Fact> facts;
    private final Map<String, String> records;
    /** The same question gets the same answer; drafts ask many of them more than once. */
    private final Map<Question, Judgement> judged = new ConcurrentHashMap<>();

    /**
     * @param posting the posting's text, which proves what a letter says of the employer
     * @param whole the person's whole CV, untailored, in the language of the drafts
     * @param today the month in which "present" ends
     */
    public static Gatekeeper of(List<Fact> facts, String posting, Draft.Cv whole, YearMonth today) {
        var ground = new Ground(facts, Set.of(), posting, whole.language(), today);
        return new Gatekeeper(Gate.of(ground, new TaxonomyNames(whole.language())), facts, whole);
    }

    private Gatekeeper(Gate gate, List<Fact> facts, Draft.Cv whole) {
        this.gate = gate;
        this.records =
                Lines.of(whole).stream().collect(Collectors.toMap(Line::field, Line::text, (first, second) -> first));
        this.facts = facts.stream().collect(Collectors.toMap(Fact::id, Function.identity(), (a, b) -> a));
    }

    /** A draft whose lines are proven, and what was refused on the way. */
    public record Kept(Draft draft, List<Refusal> refusals) {
        public Kept {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * @param document "cv" or "letter", for the report
     */
    public Kept keep(Draft draft, String document) {
        var refusals = new ArrayList<Refusal>();
        var kind = draft instanceof Draft.Letter ? Question.Kind.LETTER : Question.Kind.CV;
        var kept = Lines.map(draft, line -> {
            if (claimsNothing(line) || isRecord(line)) return line;
            var judgement = judge(line, kind);
            if (judgement.isProven()) return line;
            var own = ownWords(line, kind);
            refusals.add(new Refusal(
                    document,
                    line.field(),
                    line.text(),
                    judgement.verdict().name(),
                    judgement.reasons(),
                    own.text().isEmpty() ? null : own.text()));
            return own;
        });
        return new Kept(withoutEmptySentences(kept), refusals);
    }

    /** How many lines the gate does not prove; 0 for whatever came out of {@link #keep}. */
    public int unproven(Draft draft) {
        var kind = draft instanceof Draft.Letter ? Question.Kind.LETTER : Question.Kind.CV;
        return (int) Lines.of(draft).stream()
                .filter(line -> !claimsNothing(line) && !isRecord(line))
                .filter(line -> !judge(line, kind).isProven())
                .count();
    }

    /** Whether a letter may say this line. */
    public boolean provesInLetter(Line line) {
        return claimsNothing(line)
                || isRecord(line)
                || judge(line, Question.Kind.LETTER).isProven();
    }

    /** What the gate says of a line by itself, for who words it anew. */
    public Judgement judgement(Line line, Question.Kind kind) {
        return isRecord(line) ? Judgement.PROVEN : judge(line, kind);
    }

    private boolean isRecord(Line line) {
        return line.text().equals(records.get(line.field()));
    }

    private Judgement judge(Line line, Question.Kind kind) {
        return judged.computeIfAbsent(new Question(line.text(), cited(line), kind), gate::judge);
    }

    private static List<String> cited(Line line) {
        return line.sources().stream()
                .map(source -> source instanceof Source.OfFact of ? of.factId() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Headings, salutations and dates are conventions; a line without any source is none of them. */
    private static boolean claimsNothing(Line line) {
        return line.text().isEmpty()
                || !line.sources().isEmpty() && line.sources().stream().allMatch(Source.Convention.class::isInstance);
    }

    /** The cited fact as the person wrote it, where that is proven; else nothing, which takes a letter's sentence out. */
    private Line ownWords(Line line, Question.Kind kind) {
        for (var id : cited(line)) {
            var fact = facts.get(id);
            if (fact == null || fact.text().equals(line.text())) continue;
            var own = line.saying(fact.text());
            if (kind == Question.Kind.CV && judge(own, kind).isProven()) return own;
        }
        return line.saying("");
    }

    private static Draft withoutEmptySentences(Draft draft) {
        if (!(draft instanceof Draft.Letter l)) return draft;
        var paragraphs = l.paragraphs().stream()
                .map(sentences ->
                        sentences.stream().filter(s -> !s.text().isEmpty()).toList())
                .filter(sentences -> !sentences.isEmpty())
                .toList();
        return new Draft.Letter(
                l.language(),
                l.title(),
                l.head(),
                l.recipient(),
                l.date(),
                l.subject(),
                l.salutation(),
                paragraphs,
                l.closing(),
                l.signature());
    }
}
