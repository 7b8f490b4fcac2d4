package dev.sartor.tailoring;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Source;
import dev.sartor.model.match.Match;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.report.Report.Coverage;
import dev.sartor.model.report.Score;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts which requirements a CV shows: one that asks for skills is shown when a line names one of them or a kind of one;
 * any other when a line stands on a fact that meets it.
 */
final class CoverageCount {
    private final List<Met> met;
    private final Set<String> shown = new HashSet<>();

    CoverageCount(Draft.Cv cv, Match match) {
        this(Lines.of(cv), cv.language(), match);
    }

    private CoverageCount(List<Line> lines, String language, Match match) {
        met = match.met();
        var skills = skills(lines, language);
        var facts = lines.stream()
                .flatMap(line -> line.sources().stream())
                .map(s -> s instanceof Source.OfFact of ? of.factId() : "")
                .collect(Collectors.toSet());
        for (var m : met) if (shows(m, skills, facts)) shown.add(m.requirement().id());
    }

    private static Set<String> skills(List<Line> lines, String language) {
        var out = new HashSet<String>();
        for (var line : lines) {
            SkillFinder.standard().find(line.text(), language).forEach(m -> out.add(m.id()));
            Taxonomy.standard().resolve(line.text()).ifPresent(skill -> out.add(skill.id()));
        }
        return out;
    }

    private static boolean shows(Met m, Set<String> skills, Set<String> facts) {
        if (!supported(m)) return false;
        var asked = m.requirement();
        boolean byName =
                asked.kind() == Requirement.Kind.SKILL && !asked.skills().isEmpty();
        if (byName)
            return asked.skills().stream()
                    .anyMatch(id ->
                            skills.stream().anyMatch(s -> Taxonomy.standard().isA(s, id)));
        return m.support().stream().anyMatch(s -> facts.contains(s.factId()));
    }

    private static boolean supported(Met m) {
        return m.standing() == Standing.SHOWN || m.standing() == Standing.NOT_SAID;
    }

    Coverage coverage() {
        return new Coverage(
                score(Importance.MUST).value(),
                score(Importance.NICE).value(),
                critical().value());
    }

    /**
     * What a CV of the same length shows when nothing is chosen for the job: the résumé from its top, to as many words.
     *
     * @param whole every line of the résumé, in its own order
     */
    static List<Score> unchosen(Draft.Cv whole, Draft.Cv chosen, Match match) {
        long room = Lines.of(chosen).stream().mapToLong(CoverageCount::words).sum();
        var first = new ArrayList<Line>();
        for (var line : Lines.of(whole)) {
            room -= words(line);
            if (room < 0) break;
            first.add(line);
        }
        var count = new CoverageCount(first, whole.language(), match);
        return Stream.of(Importance.MUST, Importance.NICE)
                .map(count::score)
                .map(score -> new Score(
                        score.name() + ", untailored",
                        score.value(),
                        score.formula()
                                .replace("in the CV", "in the résumé's first lines, as many words as the CV has")))
                .toList();
    }

    private static long words(Line line) {
        return line.text().split("\\s+").length;
    }

    List<Score> scores() {
        return List.of(score(Importance.MUST), score(Importance.NICE), critical());
    }

    private Score score(Importance importance) {
        var asked = met.stream()
                .filter(m -> m.requirement().importance() == importance)
                .toList();
        var name = importance == Importance.MUST ? "must-haves shown" : "nice-to-haves shown";
        return share(name, asked, "the posting names");
    }

    /** Of the must-haves that the person's facts support. */
    private Score critical() {
        var asked = met.stream()
                .filter(m -> m.requirement().importance() == Importance.MUST && supported(m))
                .toList();
        return share("supported must-haves shown", asked, "your facts support");
    }

    private Score share(String name, List<Met> asked, String of) {
        long there =
                asked.stream().filter(m -> shown.contains(m.requirement().id())).count();
        if (asked.isEmpty()) return new Score(name, null, "there are none that " + of);
        @Nullable Double value = (double) there / asked.size();
        return new Score(name, value, "%s shown in the CV ÷ %s that %s".formatted(there, asked.size(), of));
    }
}
