package dev.sartor.generation.letter;

import dev.sartor.generation.letter.Ask.Form;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A body paragraph: what is asked and the deed that meets it, in one sentence; then why it matters there, which is what
 * the posting says of the work nearest to it, with a second deed of the same place where there is one.
 */
final class Body {
    private static final double NEAR = 0.15;
    private static final int SHORT = 150;
    private static final int FEW = 3;

    private final Desk desk;

    private final List<Argument> others;

    /** @param all the letter's arguments, each of which has a claim on what the posting says of the work */
    Body(Desk desk, List<Argument> all) {
        this.desk = desk;
        others = List.copyOf(all);
    }

    /** Empty when the gate lets no wording through. */
    List<Line> paragraph(int n, Argument argument) {
        desk.told.add(argument.fact().id());
        desk.used.add(argument.ask().span());
        boolean named = argument.deed().kind().equals("deed-noun");
        var pair = named ? deedFirst(n, argument) : askFirst(n, argument);
        if (pair.isEmpty()) pair = askFirst(n, argument);
        if (pair.isEmpty()) pair = deedFirst(n, argument);
        if (pair.isEmpty()) return List.of();
        var out = new ArrayList<>(pair);
        out.addAll(why(n, argument));
        return out;
    }

    private List<Line> askFirst(int n, Argument argument) {
        var ask = atTheirs(n, argument.ask())
                .or(() -> desk.say(field(n, 0), argument.ask().form().key(), n, argument.ask(), ""));
        var deed = desk.deed(field(n, 1), argument.deed().kind(), n, argument, ".");
        return both(ask.map(Body::raised), deed);
    }

    /** What many postings ask in the same few words is asked by name of the employer, so that it is said to them alone. */
    private Optional<Line> atTheirs(int n, Ask ask) {
        var company = desk.brief.posting().company();
        boolean few = ask.form() == Form.THING && ask.text().split("\\s+").length <= FEW;
        if (!few || company == null) return Optional.empty();
        var on = List.<Source>of(new Source.OfPosting(ask.span()), desk.whole());
        return desk.say(field(n, 0), "ask-here", n, Map.of("it", ask.text(), "company", company), "", on);
    }

    private List<Line> deedFirst(int n, Argument argument) {
        if (argument.fact().text().contains(";")) return List.of();
        var deed = desk.deed(field(n, 0), argument.deed().kind(), n, argument, desk.phrases.text("between", Map.of()));
        var ask = desk.say(field(n, 1), "then-" + argument.ask().form().key(), n, argument.ask(), "");
        return both(deed.map(Body::raised), ask);
    }

    /** Why it matters there, with the second deed before it. */
    private List<Line> why(int n, Argument argument) {
        var near = nearest(argument)
                .or(() -> touching(argument, argument.ask().text()))
                .or(() -> touching(argument, argument.fact().text()))
                .or(() -> kin(argument));
        if (near.isEmpty()) return List.of();
        var ask = near.get();
        var second = second(argument, ask);
        if (second.isPresent()) {
            var also = desk.deed(
                    field(n, 2),
                    "also-" + second.get().deed().kind(),
                    n,
                    second.get(),
                    desk.phrases.text("between", Map.of()));
            var pair = both(
                    also.map(Body::raised),
                    desk.say(field(n, 3), "then-" + ask.form().key(), n + 1, ask, ""));
            if (!pair.isEmpty()) {
                desk.told.add(second.get().fact().id());
                desk.used.add(ask.span());
                return pair;
            }
        }
        var line = desk.say(field(n, 2), "why-" + ask.form().key(), n, ask.brief(), "")
                .map(Body::raised);
        line.ifPresent(l -> desk.used.add(ask.span()));
        return line.map(List::of).orElse(List.of());
    }

    /** What the posting says of the work that shares most with the argument. */
    private Optional<Ask> nearest(Argument argument) {
        var text = argument.ask().text() + " " + argument.fact().text();
        return free(argument)
                .filter(w -> desk.overlap.cover(w.text(), text) >= NEAR)
                .filter(w -> desk.overlap.shared(w.text(), argument.ask().text()) >= 1
                        || desk.overlap.shared(w.text(), text) >= 2)
                .min(Comparator.comparingDouble(
                                (Ask w) -> -desk.overlap.cover(w.text(), text) - (w.form() == Form.TASK ? 0.05 : 0))
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
        int theirs = desk.overlap.shared(work.text(), other.ask().text());
        int ours = desk.overlap.shared(work.text(), mine.ask().text());
        return theirs != ours ? theirs > ours : cover(work, other) > cover(work, mine);
    }

    private double cover(Ask work, Argument by) {
        return desk.overlap.cover(work.text(), by.ask().text() + " " + by.fact().text());
    }

    /** Else what shares a telling word with what is asked, or with the deed, the duties before the rest. */
    private Optional<Ask> touching(Argument argument, String text) {
        return free(argument)
                .filter(w -> desk.overlap.shared(w.text(), text) >= 1)
                .min(Comparator.comparingInt((Ask w) -> w.form() == Form.SAID ? 1 : 0)
                        .thenComparingInt(w -> w.span().start()));
    }

    /** Else what names a skill of the same kind, the duties before the rest: monitoring for Prometheus. */
    private Optional<Ask> kin(Argument argument) {
        var kin = new Kin(desk.brief.language().tag());
        var mine = kin.of(argument.ask().text() + " " + argument.fact().text());
        return free(argument)
                .filter(w -> kin.touch(kin.of(w.text()), mine))
                .min(Comparator.comparingInt((Ask w) -> w.form() == Form.SAID ? 1 : 0)
                        .thenComparingInt(w -> w.span().start()));
    }

    /** A second deed of the same place that speaks to what the posting says. */
    private Optional<Argument> second(Argument argument, Ask ask) {
        var wanted = ask.text() + " " + argument.ask().text();
        return desk.brief.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT && f.text().length() <= SHORT)
                .filter(f -> f.place().itemId().equals(argument.fact().place().itemId()))
                .filter(f -> desk.overlap.cover(wanted, f.text()) >= NEAR)
                .flatMap(f -> desk.deed(f).filter(d -> !d.kind().equals("deed-noun")).stream()
                        .map(d -> new Argument(ask, f, d, desk.overlap.cover(wanted, f.text()))))
                .max(Comparator.comparingDouble(Argument::strength)
                        .thenComparing(a -> a.fact().id()));
    }

    private static List<Line> both(Optional<Line> first, Optional<Line> second) {
        return first.isPresent() && second.isPresent() ? List.of(first.get(), second.get()) : List.of();
    }

    static Line raised(Line line) {
        return line.saying(FirstPerson.raised(line.text()));
    }

    private static String field(int paragraph, int sentence) {
        return "letter/%s/%s".formatted(paragraph + 1, sentence);
    }
}
