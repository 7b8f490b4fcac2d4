package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private static final double SECOND = 0.15;
    private static final int SHORT = 150;

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

    /** The duty in a sentence of its own. */
    Optional<Line> behind(Body.Spot spot, Ask duty) {
        var line = desk.say(spot.field(2), "why-" + duty.form().key(), spot.nth(), duty.brief(), "")
                .map(Body::raised);
        line.ifPresent(l -> desk.used.add(duty.span()));
        return line;
    }

    /** A second deed of the same place that speaks to the duty, and the duty. */
    List<Line> withSecond(Body.Spot spot, Argument argument, Ask duty) {
        var second = second(argument, duty);
        if (second.isEmpty()) return List.of();
        var also = desk.deed(
                spot.field(2),
                "also-" + second.get().deed().kind(),
                spot.nth(),
                second.get(),
                desk.phrases.text("between", Map.of()));
        var then = desk.say(spot.field(3), "then-" + duty.form().key(), spot.nth() + 1, duty, "");
        var pair = Body.both(also.map(Body::raised), then);
        if (!pair.isEmpty()) {
            desk.told.add(second.get().fact().id());
            desk.used.add(duty.span());
        }
        return pair;
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

    /** A second deed of the same place that speaks to what the posting says. */
    private Optional<Argument> second(Argument argument, Ask ask) {
        var wanted = ask.text() + " " + argument.ask().text();
        return desk.brief.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT && f.text().length() <= SHORT)
                .filter(f -> f.place().itemId().equals(argument.fact().place().itemId()))
                .filter(f -> desk.overlap.shared(ask.text(), f.text()) >= 1)
                .filter(f -> desk.overlap.cover(wanted, f.text()) >= SECOND)
                .flatMap(f -> desk.deed(f).filter(d -> !d.kind().equals("deed-noun")).stream()
                        .map(d -> new Argument(ask, f, d, desk.overlap.cover(wanted, f.text()))))
                .max(Comparator.comparingDouble(Argument::strength)
                        .thenComparing(a -> a.fact().id()));
    }
}
