package dev.sartor.generation;

import dev.sartor.generation.gate.Question;
import dev.sartor.generation.gate.findings.Judgement;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Writing;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Words a person's lines anew for one job. What it offers has passed the gate, and passes it once more where documents are
 * made; where it has nothing better, the person's own words stay. One for each tailoring; CV and letter may be asked for side
 * by side.
 */
public interface Drafter {
    /** @param whole all lines that the CV could have */
    Worded cv(Brief brief, Draft.Cv whole, Judge judge);

    /** @param own the letter that is sent when there is no better one; made meanwhile, so asked for late */
    Lettered letter(Brief brief, Supplier<Draft.Letter> own, Judge judge);

    /**
     * Who reads the finished CV.
     *
     * @param rules the readers where it has none of its own, and where they fail
     */
    default Panel panel(Panel rules) {
        return rules;
    }

    /** Nobody waits for it any more: what it has others do ends soon, and it words nothing after that. */
    default void stop() {}

    /** What the report tells of it, after all. */
    Writing told();

    /** The gate, as a drafter asks it. */
    interface Judge {
        Judgement of(Line line, Question.Kind kind);
    }

    /**
     * New words for the CV.
     *
     * @param lines by field; those that are not there stay as they are
     * @param refusals what was offered and not taken
     */
    record Worded(Map<String, Line> lines, List<Refusal> refusals) {
        public Worded {
            lines = Map.copyOf(lines);
            refusals = List.copyOf(refusals);
        }
    }

    /** A letter, and what was offered for it and not taken. */
    record Lettered(Draft.Letter letter, List<Refusal> refusals) {
        public Lettered {
            refusals = List.copyOf(refusals);
        }
    }
}
