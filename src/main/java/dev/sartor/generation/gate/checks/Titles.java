package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that make a title or a thing less stay with it: assistant, deputy, junior, draft, pilot. */
final class Titles implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        if (!rules.contains(Rule.TITLE)) return List.of();
        var out = new ArrayList<Problem>();
        find(
                trial.fact().text(),
                trial.alignment().text(),
                hits(trial.alignment().text()),
                out);
        var above = new HashMap<>(trial.alignment().header());
        above.entrySet()
                .removeIf(e -> trial.alignment().text().containsKey(e.getKey()) && !isHead(trial, e.getValue()));
        find(trial.fact().header(), above, hits(trial.alignment().header()), out);
        if (out.isEmpty()) mixed(trial, out);
        if (out.isEmpty()) roles(trial, out);
        return out;
    }

    /** In a line that names a title, the title's own noun counts though the text has the word too. */
    private static boolean isHead(Trial trial, int[] positions) {
        if (!trial.claim().verbs().isEmpty() || positions.length != 1) return false;
        var header = trial.fact().header();
        return header.segment(positions[0]).sentence() == 0 && !header.words().isContent(positions[0] + 1);
    }

    /** "as team lead": what one was stands in the title, or as a noun in the fact. */
    private static void roles(Trial trial, List<Problem> out) {
        var words = trial.claim().line().words();
        var fact = trial.fact().text();
        for (int i = trial.claim().tokens().nextSetBit(0);
                i >= 0;
                i = trial.claim().tokens().nextSetBit(i + 1)) {
            if (!words.in(Group.AS, i) || words.in(Group.AS, i - 2)) continue;
            int end = i;
            while (words.isContent(end + 1) || (end == i && words.in(Group.DETERMINER, end + 1))) end++;
            int head = end;
            if (head == i || !words.isContent(head) || isTitle(trial, head)) continue;
            boolean noun = IntStream.of(trial.alignment().at(head))
                    .anyMatch(p -> !fact.isVerb(p) && fact.words().lower(p).equals(words.lower(head)));
            boolean verb = IntStream.of(trial.alignment().at(head)).anyMatch(fact::isVerb);
            if (noun || !verb) continue;
            out.add(new Problem(
                    Rule.TITLE,
                    false,
                    "'%s' – your fact does not say that you were that: “%s”."
                            .formatted(
                                    Texts.between(words, i, head), trial.fact().shortened())));
        }
    }

    /** "HR Manager" of an "HR Adviser" who advised managers: half a title is none. */
    private static void mixed(Trial trial, List<Problem> out) {
        var words = trial.claim().line().words();
        if (!trial.claim().verbs().isEmpty()) return;
        if (isOrganisation(trial)) {
            int first = trial.claim().content()[0];
            out.add(new Problem(
                    Rule.TITLE,
                    false,
                    "'%s' is not what your entry %s is called."
                            .formatted(words.token(first).text(), trial.fact().name())));
            return;
        }
        for (int i : trial.claim().content()) {
            boolean pair = words.isContent(i + 1)
                    && trial.claim().tokens().get(i + 1)
                    && words.token(i + 1).isWord()
                    && !words.in(Group.FRAMING, i + 1);
            if (!pair || isTitle(trial, i) == isTitle(trial, i + 1) || !isTitleOnly(trial, i, i + 1)) continue;
            out.add(new Problem(
                    Rule.TITLE,
                    false,
                    "'%s' is not what your entry %s is called."
                            .formatted(
                                    Texts.between(words, i, i + 1), trial.fact().name())));
            return;
        }
    }

    /** A trade that opens the line and stands in the fact only in the organisation's name. */
    private static boolean isOrganisation(Trial trial) {
        int[] content = trial.claim().content();
        var line = trial.claim().line();
        if (content.length == 0 || !line.words().in(Group.PERSON, content[0]) || isTitle(trial, content[0]))
            return false;
        return trial.fact().header().at(line.keys().get(content[0])).length > 0;
    }

    /** One of the two stands in the title alone. */
    private static boolean isTitleOnly(Trial trial, int a, int b) {
        return (isTitle(trial, a) && trial.alignment().at(a).length == 0)
                || (isTitle(trial, b) && trial.alignment().at(b).length == 0);
    }

    private static boolean isTitle(Trial trial, int i) {
        return trial.alignment().header().containsKey(i);
    }

    private static Set<Integer> hits(Map<Integer, int[]> places) {
        var hit = new HashSet<Integer>();
        for (var at : places.values()) for (int p : at) hit.add(p);
        return hit;
    }

    private static void find(Reading in, Map<Integer, int[]> places, Set<Integer> hit, List<Problem> out) {
        var words = in.words();
        for (var at : places.values()) {
            int lesser = at.length == 1 ? lesserBefore(in, at[0], hit) : -1;
            if (lesser < 0) continue;
            out.add(new Problem(
                    Rule.TITLE,
                    true,
                    "Your fact says '%s', the line leaves '%s' out."
                            .formatted(
                                    Texts.between(words, lesser, at[0]),
                                    words.token(lesser).text())));
            return;
        }
    }

    /** @return a word that makes this one less and that the line lacks; −1 for none */
    private static int lesserBefore(Reading in, int position, Set<Integer> hit) {
        var words = in.words();
        boolean named = in.segment(position).verbs().isEmpty();
        for (int p = position - 1; p >= 0 && position - p <= 3 && words.isContent(p); p--) {
            if (hit.contains(p)) continue;
            if (words.in(Group.LESSER_THING, p) || (named && words.in(Group.LESSER, p))) return p;
        }
        return -1;
    }
}
