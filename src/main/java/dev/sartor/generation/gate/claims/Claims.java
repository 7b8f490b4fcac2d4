package dev.sartor.generation.gate.claims;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.NumberWords;
import dev.sartor.generation.gate.numbers.Unit;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a line into its claims: clause by clause, and where that is too coarse, item by item. */
public final class Claims {
    private Claims() {}

    /** One claim a clause; a leading "As a nurse," or "With two years of Go," is one of its own. */
    public static List<Claim> of(Reading line, boolean letter) {
        var out = new ArrayList<Claim>();
        for (var segment : line.segments()) {
            int cut = lead(line, segment);
            if (cut > 0)
                out.add(new Claim(line, bare(segment, segment.first(), cut), range(segment.first(), cut), letter));
            int from = Math.max(cut, segment.first());
            int denied = denied(line, segment, from);
            out.add(new Claim(line, segment, range(from, denied), letter));
            if (denied < segment.end()) out.add(new Claim(line, segment, range(denied, segment.end()), letter));
        }
        return List.copyOf(out);
    }

    /** The claim once for each item of a list, each with the clause's verbs; just the claim where there is no list. */
    public static List<Claim> items(Claim claim) {
        var verbs = new BitSet();
        claim.verbs().forEach(verbs::set);
        return items(claim, verbs, claim.verbs().isEmpty() ? -1 : claim.verbs().getLast());
    }

    /** The same where what looks like a verb is none: "Document review, legal research". */
    public static List<Claim> names(Claim claim) {
        return items(claim, new BitSet(), -1);
    }

    /** The same, cut at prepositions too: "Gameplay programming in Unity with C#". */
    public static List<Claim> parts(Claim claim) {
        var words = claim.line().words();
        var out = new ArrayList<Claim>();
        for (var item : names(claim)) {
            var part = new BitSet();
            for (int i = item.tokens().nextSetBit(0); i >= 0; i = item.tokens().nextSetBit(i + 1)) {
                boolean cut = words.in(Group.PREPOSITION, i) && !words.in(Group.OF, i);
                if (cut) {
                    add(out, claim, part, new BitSet());
                    part = new BitSet();
                } else part.set(i);
            }
            add(out, claim, part, new BitSet());
        }
        return List.copyOf(out);
    }

    private static List<Claim> items(Claim claim, BitSet verbs, int lead) {
        var words = claim.line().words();
        var out = new ArrayList<Claim>();
        var item = new BitSet();
        for (int i = claim.tokens().nextSetBit(0); i >= 0; i = claim.tokens().nextSetBit(i + 1)) {
            boolean between = words.isMark(i, ",/|·:()–—") || words.in(Group.AND, i);
            boolean having = (claim.isHaving() || (lead < 0 && claim.isNaming()))
                    && (words.in(Group.HAVING, i) || words.in(Group.WITH, i));
            if (i > lead && (between || having)) {
                if (!isHeading(words, item) || !isBeforeColon(claim, i)) add(out, claim, item, verbs);
                item = new BitSet();
            } else item.set(i);
        }
        add(out, claim, item, verbs);
        return List.copyOf(out);
    }

    /** "Core skills:", "Languages and stores:" say nothing themselves. */
    private static boolean isHeading(Words words, BitSet item) {
        return item.stream().allMatch(i -> !words.isContent(i) || words.in(Group.SKILL_HEADING, i));
    }

    private static boolean isBeforeColon(Claim claim, int from) {
        return claim.tokens().stream()
                .anyMatch(i -> i >= from && claim.line().words().lower(i).equals(":"));
    }

    /** Where "…, without x" or "…, not y" begins behind something said; the clause's end where nothing is denied. */
    private static int denied(Reading line, Segment segment, int from) {
        return line.reserves().stream()
                .filter(h -> h.reserve() == Reserve.NEGATION && segment.has(h.first()))
                .mapToInt(h -> h.first())
                .filter(first -> IntStream.range(from, first)
                        .anyMatch(i ->
                                line.words().isContent(i) && !line.words().in(Group.AUXILIARY, i) && !isSpan(line, i)))
                .min()
                .orElse(segment.end());
    }

    /** Of "five school years with no accidents", the years: alone they say nothing, so they are not cut off. */
    private static boolean isSpan(Reading line, int i) {
        return line.quantities().stream()
                .filter(q -> q.unit().kind() == Unit.Kind.TIME || NumberWords.isUnit(line.words(), q.head()))
                .anyMatch(q -> q.first() <= i && i <= Math.max(q.last(), q.head()));
    }

    private static void add(List<Claim> out, Claim claim, BitSet item, BitSet verbs) {
        if (item.isEmpty()) return;
        var tokens = (BitSet) item.clone();
        tokens.or(verbs);
        out.add(new Claim(claim.line(), claim.segment(), tokens, claim.letter()));
    }

    private static int lead(Reading line, Segment segment) {
        if (!line.words().in(Group.LEAD, segment.first()) || segment.verbs().isEmpty()) return -1;
        for (int i = segment.first(); i < segment.verbs().getFirst(); i++)
            if (line.words().lower(i).equals(",")) return i + 1;
        return -1;
    }

    private static Segment bare(Segment of, int first, int end) {
        return new Segment(of.id(), of.sentence(), first, end, -1, List.of(), false);
    }

    private static BitSet range(int from, int to) {
        var out = new BitSet();
        out.set(from, to);
        return out;
    }
}
