package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why what is asked matters there: the duty that the posting's own words tie it to. A duty that shares too little with what
 * is asked and with the deed is no reason, and where the letter stands in the posting is none either.
 */
final class Why {
    /** How much of a duty's words what is asked and the deed have to say for the reader to see the tie. */
    private static final double NEAR = 0.25;

    /** A duty that says what is asked once more is no reason for it. */
    private static final double SAME = 0.7;

    private final Desk desk;
    private final List<Argument> others;

    /** @param all the letter's arguments, each of which has a claim on what the posting says of the work */
    Why(Desk desk, List<Argument> all) {
        this.desk = desk;
        others = List.copyOf(all);
    }

    /** The duty nearest to the argument; none where none is near. */
    Optional<Ask> tied(Argument argument) {
        return nearest(argument).or(() -> kin(argument));
    }

    /** What the posting says of the work that shares most with the argument. */
    private Optional<Ask> nearest(Argument argument) {
        var text = both(argument);
        return free(argument)
                .filter(w -> cover(w, argument.ask().text()) < SAME)
                .filter(w -> cover(w, text) >= NEAR)
                .filter(w -> shared(w, argument.ask().text()) >= 1 || shared(w, text) >= 2)
                .min(Comparator.comparingDouble((Ask w) -> -cover(w, text) - (w.form() == Ask.Form.TASK ? 0.05 : 0))
                        .thenComparingInt(w -> w.span().start()));
    }

    /** The duties, but for what speaks more to another of the letter's arguments. */
    private Stream<Ask> free(Argument argument) {
        return desk.work()
                .filter(Ask::isDuty)
                .filter(w -> !desk.phrases.set("duty.not").contains(first(w)))
                .filter(w -> others.stream()
                        .filter(other -> !other.equals(argument))
                        .noneMatch(other -> isNearer(w, other, argument)));
    }

    private static String first(Ask work) {
        return work.text().split("[\\s,]+")[0];
    }

    /** It shares more with what the other is asked for; or as much, and more with both its halves. */
    private boolean isNearer(Ask work, Argument other, Argument mine) {
        int theirs = shared(work, other.ask().text());
        int ours = shared(work, mine.ask().text());
        return theirs != ours ? theirs > ours : cover(work, both(other)) > cover(work, both(mine));
    }

    private static String both(Argument argument) {
        return argument.ask().text() + " " + argument.fact().text();
    }

    /** By what the letter would say of it, so that the reader sees the tie. */
    private double cover(Ask work, String by) {
        return desk.overlap.cover(work.brief().text(), by);
    }

    private int shared(Ask work, String with) {
        return desk.overlap.shared(work.brief().text(), with);
    }

    /** Else what names a skill of the same kind as is asked: metrics for Prometheus. */
    private Optional<Ask> kin(Argument argument) {
        var mine = desk.kin.of(argument.ask().text());
        return free(argument)
                .filter(w -> desk.kin.touch(desk.kin.of(w.brief().text()), mine))
                .min(Comparator.comparingInt(w -> w.span().start()));
    }
}
