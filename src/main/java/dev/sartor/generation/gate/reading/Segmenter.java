package dev.sartor.generation.gate.reading;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.numbers.NumberWords;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into clauses, each with its verb, and tells which hang under which. */
final class Segmenter {
    private final Words words;
    private final List<Segment> out = new ArrayList<>();
    private List<Integer> verbs = new ArrayList<>();
    private int sentence;
    private int start;
    private int parent = -1;

    private Segmenter(Words words) {
        this.words = words;
    }

    static List<Segment> of(Words words) {
        var segmenter = new Segmenter(words);
        segmenter.run();
        return List.copyOf(segmenter.out);
    }

    private void run() {
        var finder = new VerbFinder(words);
        for (int i = 0; i < words.size(); i++) {
            if (isHard(i)) {
                close(i + 1, -1);
                sentence++;
            } else if (finder.isVerb(i)) {
                int boundary = verbs.isEmpty() ? -1 : boundary(i);
                if (boundary > start) open(boundary, i);
                verbs.add(i);
            }
        }
        close(words.size(), -1);
    }

    private void open(int boundary, int verb) {
        boolean under = isUnder(boundary, verb);
        if (!under && !saysSomething(boundary)) return;
        close(boundary, under ? out.size() : -1);
    }

    /** "designed and built a tool": a verb with nothing of its own shares the next one's object. */
    private boolean saysSomething(int end) {
        for (int i = start; i < end; i++)
            if (!verbs.contains(i) && (words.isContent(i) || words.token(i).isNumber())) return true;
        return false;
    }

    private void close(int end, int nextParent) {
        if (end > start) {
            boolean cause = words.in(Group.CAUSE, start) || words.in(Group.CAUSE, start + 1);
            out.add(new Segment(out.size(), sentence, start, end, parent, verbs, cause));
        }
        start = end;
        parent = nextParent;
        verbs = new ArrayList<>();
    }

    private int boundary(int verb) {
        int last = verbs.getLast();
        if (sharesBy(last, verb)) return -1;
        int found = -1;
        for (int i = last + 1; i < verb; i++) {
            boolean remark = words.in(Group.PREPOSITION, start) || words.in(Group.SUBORDINATE, start);
            boolean subject = remark
                    && i == verb - 1
                    && (words.in(Group.I, i) || words.in(Group.WE, i))
                    && words.isContent(i - 1);
            boolean soft =
                    subject || words.isMark(i, ",:(–—") || words.in(Group.AND, i) || words.in(Group.SUBORDINATE, i);
            if (soft
                    && !(found >= 0 && (found == i - 1 || words.lower(found + 1).equals(",")))) found = i;
        }
        if (found < 0 && isByWhom(verb) && words.isContent(verb - 1)) return verb;
        int contact = found < 0 ? contact(verb, last) : -1;
        if (contact > 0) return contact;
        boolean infinitive = words.in(Group.TO_VERB, verb - 1) || words.in(Group.PREPOSITION, verb - 1);
        if (infinitive && found < verb - 1 && verb - 1 > last) found = verb - 1;
        return found;
    }

    /** "was designed and erected by a contractor": one doer of both. */
    private boolean sharesBy(int last, int verb) {
        boolean passive = words.in(Group.AUXILIARY, last - 1) || words.isContent(last - 1);
        return passive && verb == last + 2 && words.in(Group.AND, last + 1) && isByWhom(verb);
    }

    /** "the app an outside developer built": where the clause without "that" begins; −1 for none. */
    private int contact(int verb, int last) {
        if (!words.lexicon().language().equals("en") || !words.in(Group.PERSON, verb - 1)) return -1;
        int at = verb - 1;
        while (at > last + 1 && words.isContent(at)) at--;
        return words.in(Group.DETERMINER, at) && words.isContent(at - 1) ? at : -1;
    }

    private boolean isUnder(int boundary, int verb) {
        if (words.in(Group.SUBORDINATE, boundary) || words.in(Group.SUBORDINATE, boundary + 1)) return true;
        if (words.in(Group.DETERMINER, boundary) && words.in(Group.PERSON, verb - 1)) return true;
        if (words.in(Group.TO_VERB, boundary) || words.in(Group.PREPOSITION, boundary)) return true;
        boolean gerund =
                words.lexicon().language().equals("en") && words.lower(verb).endsWith("ing");
        return (gerund && words.isMark(boundary, ",(–—")) || isByWhom(verb) || saysOnlyWhen(boundary, verb);
    }

    /** ", finished nine days early": of the deed before it. */
    private boolean saysOnlyWhen(int boundary, int verb) {
        if (!words.isMark(boundary, ",(–—") || verb != boundary + 1) return false;
        boolean timely = false;
        for (int i = verb + 1; i < words.size() && !words.token(i).isMark() && !words.in(Group.AND, i); i++) {
            timely |= words.in(Group.TIMELY, i);
            boolean time =
                    words.in(Group.TIMELY, i) || NumberWords.isUnit(words, i) || NumberWords.isCardinal(words, i);
            if (words.isContent(i) && !time) return false;
        }
        return timely;
    }

    /** "made by", "laid out by". */
    private boolean isByWhom(int verb) {
        return words.in(Group.BY, verb + 1) || (words.in(Group.PARTICLE, verb + 1) && words.in(Group.BY, verb + 2));
    }

    private boolean isHard(int i) {
        return words.isMark(i, ".;!?•");
    }
}
