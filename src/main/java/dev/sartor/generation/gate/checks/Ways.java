package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.aligning.Trial;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** From where and to where: "from MySQL to PostgreSQL" is not "from PostgreSQL to MySQL". */
final class Ways implements Check {
    @Override
    public List<Problem> check(Trial trial, Set<Rule> rules) {
        var out = new ArrayList<Problem>();
        if (!rules.contains(Rule.CHANGE)) return out;
        var words = trial.claim().line().words();
        for (int i : trial.claim().content()) {
            int way = way(words, i);
            if (way == 0 || trial.alignment().at(i).length == 0) continue;
            boolean against = IntStream.of(trial.alignment().at(i))
                    .allMatch(p -> way(trial.fact().text().words(), p) == -way);
            if (against)
                out.add(new Problem(
                        Rule.CHANGE,
                        true,
                        "'%s' – your fact has it the other way: “%s”."
                                .formatted(
                                        Texts.between(words, i - 1, i),
                                        trial.fact().shortened())));
        }
        return out;
    }

    /** 1 behind "to", −1 behind "from", 0 behind neither; English, where the two words mean only that. */
    private static int way(Words words, int i) {
        if (!words.lexicon().language().equals("en")) return 0;
        if (words.in(Group.FROM, i - 1)) return -1;
        return words.in(Group.RANGE, i - 1) ? 1 : 0;
    }
}
