package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The noun at the end of a phrase carries it: "client projects" are not clients, "software tests" not software. */
final class Heads implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        boolean english = trial.claim().line().words().lexicon().language().equals("en");
        boolean having = trial.claim().isHaving() && !trial.claim().verbs().isEmpty();
        if (!rules.contains(Rule.HEAD) || !english || having) return List.of();
        return IntStream.concat(
                        dangling(trial, trial.fact().text(), trial.alignment().text()),
                        dangling(trial, trial.fact().header(), titles(trial)))
                .mapToObj(i -> problem(trial, i))
                .limit(1)
                .toList();
    }

    /** Organisations may be called by part of their name; titles not. */
    private static Map<Integer, int[]> titles(Trial trial) {
        var header = trial.fact().header();
        return trial.alignment().header().entrySet().stream()
                .filter(e -> !trial.alignment().text().containsKey(e.getKey()))
                .filter(e -> header.segment(e.getValue()[0]).sentence() == 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static IntStream dangling(Trial trial, Reading in, Map<Integer, int[]> places) {
        return places.entrySet().stream()
                .filter(e -> isLast(trial, e.getKey()) && !isName(trial, e.getKey()))
                .filter(e -> Objects.equals(in, trial.fact().header()) || !isNamedAbove(trial, e.getKey()))
                .filter(e -> IntStream.of(e.getValue()).allMatch(p -> isInside(in, p, places) && !isTold(trial, in, p)))
                .mapToInt(Map.Entry::getKey)
                .sorted();
    }

    /** The title or organisation has the word too, and the line writes it as a name. */
    private static boolean isNamedAbove(Trial trial, int i) {
        return trial.alignment().header().containsKey(i)
                && trial.claim().line().words().token(i).isCapital();
    }

    /** The noun that follows in the fact stands elsewhere in the line: "Secure boot: concept prepared". */
    private static boolean isTold(Trial trial, Reading in, int p) {
        var line = trial.claim().line();
        return line.keys().contains(in.keys().get(p + 1));
    }

    private static boolean isLast(Trial trial, int i) {
        var claim = trial.claim();
        if (claim.segment().verbs().contains(i)) return false;
        var words = claim.line().words();
        return !words.isContent(i + 1) || claim.segment().verbs().contains(i + 1);
    }

    private static boolean isName(Trial trial, int i) {
        var token = trial.claim().line().words().token(i);
        boolean behind = i > 0
                && (!trial.claim().verbs().isEmpty()
                        || trial.claim().line().words().in(Group.PREPOSITION, i - 1));
        return token.isTechnical() || (token.isCapital() && behind);
    }

    /** A noun follows it in the fact that the line leaves out. */
    private static boolean isInside(Reading in, int p, Map<Integer, int[]> places) {
        var words = in.words();
        if (!words.isContent(p + 1) || in.isVerb(p) || in.isVerb(p + 1)) return false;
        if (words.in(Group.UNIVERSAL, p + 1) || words.in(Group.EVERY_WORD, p + 1) || isHelped(in, p)) return false;
        if (words.in(Group.WEAK_HEAD, p + 1)
                || words.lower(p + 1).endsWith("ed")
                || words.lower(p + 1).endsWith("ly")) return false;
        return places.values().stream().noneMatch(at -> IntStream.of(at).anyMatch(q -> q == p + 1));
    }

    /** "Helped the team examine records": the verb behind those who were helped. */
    private static boolean isHelped(Reading in, int p) {
        var words = in.words();
        boolean help = in.segment(p).verbs().stream().anyMatch(v -> words.in(Group.STEP, v));
        return help && words.in(Group.PERSON, p) && words.lexicon().verb(words.key(p + 1)) != null;
    }

    private static Problem problem(Trial trial, int i) {
        return new Problem(
                Rule.HEAD,
                false,
                "'%s' – your fact says it of something else: “%s”."
                        .formatted(
                                trial.claim().line().words().token(i).text(),
                                trial.fact().shortened()));
    }
}
