package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.lexicon.Tier;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.NumberWords;
import java.util.ArrayList;
import java.util.List;

/** Finds hedges, negations and the like, and how far each reaches: never past the end of its clause or sentence. */
final class Reserves {
    private final Words words;
    private final List<Segment> segments;

    private Reserves(Words words, List<Segment> segments) {
        this.words = words;
        this.segments = segments;
    }

    static List<Held> of(Words words, List<Segment> segments) {
        var finder = new Reserves(words, segments);
        var out = new ArrayList<Held>();
        for (var found : new FlatText(words).reserves())
            if (!finder.isOther(found.phrase().reserve(), found.first(), found.last()))
                out.add(finder.held(found.phrase().reserve(), found.first(), found.last()));
        out.addAll(finder.we());
        out.addAll(finder.withOthers());
        if (words.lexicon().language().equals("en")) out.addAll(finder.groups());
        return List.copyOf(out);
    }

    /** The same words in another sense: "helped by", "led a team of five", "à six classes", "instead of 14 hours". */
    private boolean isOther(Reserve reserve, int first, int last) {
        return switch (reserve) {
            case PARTICIPATION -> words.in(Group.BY, last + 1);
            case JOINT -> isLed(first) || isCounted(last);
            case NEGATION ->
                words.in(Group.INSTEAD, first)
                        && last + 1 < words.size()
                        && words.token(last + 1).isNumber();
            case PLANNED, UNFINISHED, LAPSED, PARTIAL -> false;
        };
    }

    private boolean isLed(int first) {
        if (first == 0 || !words.in(Group.DETERMINER, first)) return false;
        var verb = words.lexicon().verb(words.key(first - 1));
        return verb != null && verb.tier() == Tier.OWN;
    }

    private boolean isCounted(int last) {
        boolean number = NumberWords.isCardinal(words, last);
        return number && words.isContent(last + 1) && !words.in(Group.PERSON, last + 1) && !isVerbLike(last + 1);
    }

    private boolean isVerbLike(int i) {
        return words.lexicon().verb(words.key(i)) != null;
    }

    private Held held(Reserve reserve, int first, int last) {
        var segment = segment(first);
        return switch (reserve) {
            case LAPSED -> new Held(reserve, first, last, 0, words.size());
            case UNFINISHED ->
                isDeed()
                        ? new Held(reserve, first, last, first, reach(segment, false))
                        : new Held(reserve, first, last, 0, words.size());
            case NEGATION ->
                new Held(
                        reserve,
                        first,
                        last,
                        negated(segment, first),
                        Math.max(reach(segment, false), gerunds(segment, last)));
            case PARTIAL -> new Held(reserve, first, last, segment.first(), segment.end());
            case JOINT -> sentence(reserve, first, last, segment.sentence(), false);
            case PLANNED -> new Held(reserve, first, last, segment.first(), reach(segment, false));
            case PARTICIPATION -> new Held(reserve, first, last, segment.first(), reach(segment, true));
        };
    }

    /** A text that opens with a verb tells a deed; one that opens with a name tells of a licence or course. */
    private boolean isDeed() {
        var verbs = segments.getFirst().verbs();
        return !verbs.isEmpty() && verbs.getFirst() == segments.getFirst().first();
    }

    /** "Not" holds what follows it; German "nicht", and "nothing", hold their whole clause. */
    private int negated(Segment segment, int first) {
        if (!words.in(Group.WHOLE_NEGATION, first)) return first;
        int from = first;
        while (from > segment.first() && !words.lower(from - 1).equals(",")) from--;
        return from;
    }

    /** "Not including opening and closing the store" denies both: to the end of the gerunds joined to the one denied. */
    private int gerunds(Segment segment, int last) {
        int end = segment.end();
        if (!words.lower(last + 1).endsWith("ing")) return end;
        for (var next : segments) {
            boolean joined = next.first() == end
                    && words.in(Group.AND, end)
                    && words.lower(end + 1).endsWith("ing");
            if (joined) end = next.end();
        }
        return end;
    }

    /** To the end of what hangs under this clause; what was done "by doing" it was done by oneself. */
    private int reach(Segment segment, boolean untilBy) {
        int end = segment.end();
        for (var next : segments) {
            if (next.first() < end || next.sentence() != segment.sentence()) continue;
            if (next.parent() < 0 || (untilBy && words.in(Group.BY, next.first()))) break;
            end = next.end();
        }
        return end;
    }

    /** "We", and who stands with it, holds to the end of its sentence. */
    private List<Held> we() {
        var out = new ArrayList<Held>();
        for (int i = 0; i < words.size(); i++) {
            if (words.in(Group.WE, i) || isOurs(i))
                out.add(sentence(Reserve.JOINT, i, i, segment(i).sentence(), true));
        }
        return out;
    }

    /** "Imprimimos": a Spanish verb says "we" by its ending. */
    private boolean isOurs(int i) {
        return words.lexicon().language().equals("es")
                && words.lower(i).matches(".{2,}[aei]mos")
                && segment(i).verbs().contains(i);
    }

    /** "with the front-end lead", "with a colleague": others had a hand in it; not "with 450 visitors", nor "met with". */
    private List<Held> withOthers() {
        var out = new ArrayList<Held>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.in(Group.WITH, i) || words.in(Group.MEETING, i - 1)) continue;
            var segment = segment(i);
            if (segment.verbs().stream().anyMatch(v -> words.in(Group.MEETING, v))) continue;
            int person = person(i);
            if (person > 0) out.add(new Held(Reserve.JOINT, i, person, segment.first(), segment.end()));
        }
        return out;
    }

    /** "A desk of nine": a group told by its size; not "a shift of 15 associates", nor "led a team of six". */
    private List<Held> groups() {
        var out = new ArrayList<Held>();
        for (int i = 2; i + 1 < words.size(); i++) {
            boolean sized = words.in(Group.OF, i) && NumberWords.isCardinal(words, i + 1) && !words.isContent(i + 2);
            int article = i - 2;
            if (!sized || !words.in(Group.DETERMINER, article) || !words.isContent(i - 1) || isLed(article)) continue;
            out.add(sentence(Reserve.JOINT, article, i + 1, segment(i).sentence(), true));
        }
        return out;
    }

    private int person(int with) {
        for (int j = with + 1; j <= with + 5 && j < words.size(); j++) {
            if (words.token(j).isMark() || words.in(Group.PREPOSITION, j)) return -1;
            boolean last = !words.isContent(j + 1) || words.in(Group.AND, j + 1);
            if (words.in(Group.PERSON, j) && last) return words.in(Group.AUDIENCE, j) ? -1 : j;
        }
        return -1;
    }

    private Held sentence(Reserve reserve, int first, int last, int sentence, boolean untilOther) {
        int from = words.size();
        int to = 0;
        for (var segment : segments) {
            if (segment.sentence() != sentence) continue;
            if (untilOther && segment.first() > first && words.in(Group.I, segment.first() + 1)) break;
            from = Math.min(from, segment.first());
            to = Math.max(to, segment.end());
        }
        return new Held(reserve, first, last, from, to);
    }

    private Segment segment(int token) {
        return segments.stream().filter(s -> s.has(token)).findFirst().orElseThrow();
    }
}
