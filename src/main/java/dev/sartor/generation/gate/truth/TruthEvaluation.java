package dev.sartor.generation.gate.truth;

import dev.sartor.generation.gate.Gate;
import dev.sartor.generation.gate.Ground;
import dev.sartor.generation.gate.Question;
import dev.sartor.generation.gate.findings.Judgement;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.names.SkillNames;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Measures the gate on minimal pairs. A lie is through when the gate proves it, with its facts cited or with none; an
 * honest line is refused when the gate does not prove it with its facts cited.
 */
public final class TruthEvaluation {
    /** The month in which "present" ends in the evaluation's data. */
    public static final YearMonth TODAY = YearMonth.of(2026, 11);

    private static final Pattern READER = Pattern.compile("\\byou(r|rs)?\\b", Pattern.CASE_INSENSITIVE);

    private final Truth truth;
    private final SkillNames names;
    private final Set<Rule> rules;
    private final Map<String, Gate> gates = new HashMap<>();

    private TruthEvaluation(Truth truth, SkillNames names, Set<Rule> rules) {
        this.truth = truth;
        this.names = names;
        this.rules = rules;
    }

    /** @param root the folder bench/truth; {@code folders} those of its pairs ("frozen", "grown") */
    public static TruthReport run(Path root, List<String> folders, SkillNames names) {
        return run(root, folders, names, EnumSet.allOf(Rule.class));
    }

    /** The same with only some rules on. */
    public static TruthReport run(Path root, List<String> folders, SkillNames names, Set<Rule> rules) {
        return new TruthEvaluation(Truth.read(root, folders, TODAY), names, rules).run();
    }

    private TruthReport run() {
        var byClass = new TreeMap<String, Tally>();
        var misses = new ArrayList<Miss>();
        for (var pair : truth.pairs()) byClass.merge(pair.kind(), tally(pair, misses), Tally::plus);
        var summary = byClass.values().stream().reduce(Tally.NONE, Tally::plus);
        return new TruthReport(summary, byClass, misses);
    }

    private Tally tally(Pair pair, List<Miss> misses) {
        var gate = gate(pair.profile());
        boolean through = judge(gate, pair.lie(), pair.facts()).isProven()
                || judge(gate, pair.lie(), List.of()).isProven();
        if (through) misses.add(new Miss(pair.kind(), pair.row(), pair.profile(), true, pair.lie(), List.of()));
        var honest = judge(gate, pair.honest(), pair.facts());
        if (!honest.isProven())
            misses.add(new Miss(pair.kind(), pair.row(), pair.profile(), false, pair.honest(), honest.reasons()));
        return new Tally(1, through ? 1 : 0, 1, honest.isProven() ? 0 : 1);
    }

    /** Mutates every honest line that the gate proves and judges the mutants with the line's facts cited. */
    public static MutantReport mutants(Path root, List<String> folders, SkillNames names) {
        var evaluation = new TruthEvaluation(Truth.read(root, folders, TODAY), names, EnumSet.allOf(Rule.class));
        int all = 0;
        var proven = new ArrayList<String>();
        for (var pair : evaluation.truth.pairs()) {
            var ground = Objects.requireNonNull(evaluation.truth.profiles().get(pair.profile()));
            var gate = evaluation.gate(pair.profile());
            if (!judge(gate, pair.honest(), pair.facts()).isProven()) continue;
            for (var mutant : Mutants.of(pair.honest(), employers(ground), ground.language())) {
                all++;
                if (judge(gate, mutant, pair.facts()).isProven()) proven.add(pair.profile() + " " + mutant);
            }
        }
        return new MutantReport(all, all - proven.size(), proven);
    }

    private static List<String> employers(Ground ground) {
        return ground.facts().stream()
                .map(f -> f.place().organisation())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private Gate gate(String profile) {
        return gates.computeIfAbsent(
                profile, id -> Gate.of(Objects.requireNonNull(truth.profiles().get(id)), names, rules));
    }

    private static Judgement judge(Gate gate, String line, List<String> cited) {
        return gate.judge(new Question(line, cited, kind(line)));
    }

    /** A line that speaks to its reader stands in a letter. */
    private static Question.Kind kind(String line) {
        return READER.matcher(line).find() ? Question.Kind.LETTER : Question.Kind.CV;
    }

    /** Prints the counts as a table and every miss below it. */
    public static void print(TruthReport report, PrintStream out) {
        out.printf("%-45s %6s %8s %7s %8s%n", "class", "lies", "through", "honest", "refused");
        report.byClass().forEach((kind, t) -> row(kind, t, out));
        row("all", report.summary(), out);
        for (var miss : report.misses())
            out.printf(
                    "%s %s:%s %s %s%s%n",
                    miss.lie() ? "THROUGH" : "REFUSED",
                    miss.kind(),
                    miss.row(),
                    miss.profile(),
                    miss.line(),
                    miss.reasons().isEmpty() ? "" : " | " + String.join(" | ", miss.reasons()));
    }

    private static void row(String kind, Tally t, PrintStream out) {
        out.printf("%-45s %6d %8d %7d %8d%n", kind, t.lies(), t.liesThrough(), t.honest(), t.honestRefused());
    }
}
