package dev.sartor.generation.panel;

import dev.sartor.generation.Panel;
import java.util.List;

/** Readers who go by rules and say which; they offer no words of their own. */
public final class RulePanel implements Panel {
    @Override
    public Reading read(Seat seat, Sheet sheet) {
        var answers = new Answers(sheet.brief());
        var remarks = switch (seat) {
            case OPTIMIST -> Optimist.remarks(sheet.draft(), answers);
            case SCEPTIC ->
                Sceptic.remarks(sheet.draft(), answers, sheet.brief().language());
            case MANAGER -> Decider.remarks(sheet, answers);
        };
        return new Reading(remarks, List.of());
    }
}
