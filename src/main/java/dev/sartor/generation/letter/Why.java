package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.Ask.Form;
import dev.sartor.generation.letter.words.PostingWords;
import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why what is asked matters there, in the posting's own words: what it says of the work nearest to it, with a second
 * deed of the same place where there is one; else which duties it is asked for, or where in the posting it stands.
 */
final class Why {
    private static final double NEAR = 0.15;
    private static final int SHORT = 150;

    private final Desk desk;
    private final List<Argument> others;

    /** @param all the letter's arguments, each of which has a claim on what the posting says of the work */
    Why(Desk desk, List<Argument> all) {
        this.desk = desk;
        others = List.copyOf(all);
    }

    /** Empty where the posting gives no reason that can be told. */
    List<Line> of(int n, Argument argument) {
        var tied = tied(argument);
        if (!tied.isEmpty()) {
            var ask = tied.get();
            var pair = withSecond(n, argument, ask);
            if (!pair.isEmpty()) return pair;
            var line = said(n, "why-" + ask.form().key(), ask);
            if (line.isPresent()) return List.of(line.get());
        }
        var standing = new Standing(desk, n);
        return standing.first(argument)
                .or(() -> spare(argument).flatMap(ask -> said(n, serves(argument, ask), ask)))
                .or(() -> standing.beside(argument))
                .or(() -> standing.weight(argument))
                .map(List::of)
                .orElse(List.of());
    }

    /** What is asked is asked for the sake of the duties; a duty stands beside the others. */
    private static String serves(Argument argument, Ask duty) {
        return (argument.ask().isDuty() ? "why-next-" : "why-serves-")
                + duty.form().key();
    }

    /** The first duty on which nothing else in the letter has a better claim; the last that one could talk about is left. */
    private Optional<Ask> spare(Argument argument) {
        boolean last = desk.work().filter(desk::isTopic).count() == 1;
        return Stream.concat(free(argument), desk.work())
                .filter(ask -> ask.isDuty() && !desk.phrases.set("duty.not").contains(PostingWords.first(ask.text())))
                .min(Comparator.comparing(ask -> last && desk.isTopic(ask)));
    }

    private Optional<Line> said(int n, String kind, Ask ask) {
        var line = desk.say(Body.field(n, 2), kind, n, ask.brief(), "").map(Body::raised);
        line.ifPresent(l -> desk.used.add(ask.span()));
        return line;
    }

    private Optional<Ask> tied(Argument argument) {
        return nearest(argument)
                .or(() -> touching(argument, argument.ask().text()))
                .or(() -> touching(argument, argument.fact().text()))
                .or(() -> kin(argument));
    }

    private List<Line> withSecond(int n, Argument argument, Ask ask) {
        var second = second(argument, ask);
        if (second.isEmpty()) return List.of();
        var also = desk.deed(
                Body.field(n, 2),
                "also-" + second.get().deed().kind(),
                n,
                second.get(),
                desk.phrases.text("between", Map.of()));
        var then = desk.say(Body.field(n, 3), "then-" + ask.form().key(), n + 1, ask, "");
        var pair = Body.both(also.map(Body::raised), then);
        if (!pair.isEmpty()) {
            desk.told.add(second.get().fact().id());
            desk.used.add(ask.span());
        }
        return pair;
    }

    /** What the posting says of the work that shares most with the argument. */
    private Optional<Ask> nearest(Argument argument) {
        var text = argument.ask().text() + " " + argument.fact().text();
        return free(argument)
                .filter(w -> cover(w, text) >= NEAR)
                .filter(w -> shared(w, argument.ask().text()) >= 1 || shared(w, text) >= 2)
                .min(Comparator.comparingDouble((Ask w) -> -cover(w, text) - (w.form() == Form.TASK ? 0.05 : 0))
                        .thenComparingInt(w -> w.span().start()));
    }

    /** What is said of the work, but for what speaks more to the letter's other argument. */
    private Stream<Ask> free(Argument argument) {
        return desk.work()
                .filter(w -> others.stream()
                        .filter(other -> !other.equals(argument))
                        .noneMatch(other -> isNearer(w, other, argument)));
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

    /** Else what shares a telling word with what is asked, or with the deed, the duties before the rest. */
    private Optional<Ask> touching(Argument argument, String text) {
        return free(argument)
                .filter(w -> shared(w, text) >= 1)
                .min(Comparator.comparingInt((Ask w) -> w.form() == Form.SAID ? 1 : 0)
                        .thenComparingInt(w -> w.span().start()));
    }

    /** Else what names a skill of the same kind, the duties before the rest: monitoring for Prometheus. */
    private Optional<Ask> kin(Argument argument) {
        var kin = desk.kin;
        var mine = kin.of(both(argument));
        return free(argument)
                .filter(w -> kin.touch(kin.of(w.brief().text()), mine))
                .min(Comparator.comparingInt((Ask w) -> w.form() == Form.SAID ? 1 : 0)
                        .thenComparingInt(w -> w.span().start()));
    }

    /** A second deed of the same place that speaks to what the posting says. */
    private Optional<Argument> second(Argument argument, Ask ask) {
        var wanted = ask.text() + " " + argument.ask().text();
        return desk.brief.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT && f.text().length() <= SHORT)
                .filter(f -> f.place().itemId().equals(argument.fact().place().itemId()))
                .filter(f -> desk.overlap.shared(ask.text(), f.text()) >= 1)
                .filter(f -> desk.overlap.cover(wanted, f.text()) >= NEAR)
                .flatMap(f -> desk.deed(f).filter(d -> !d.kind().equals("deed-noun")).stream()
                        .map(d -> new Argument(ask, f, d, desk.overlap.cover(wanted, f.text()))))
                .max(Comparator.comparingDouble(Argument::strength)
                        .thenComparing(a -> a.fact().id()));
    }
}
