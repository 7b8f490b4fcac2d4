package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What else the person would bring: deeds that speak to the job as a whole and are hung on nothing, unpaid ones only where they
 * meet something asked. One weighs {@code relevance + 0.1 for each thing asked that it speaks for, up to three + 0.08 if it
 * shares a telling word with the job's title}, which has to reach 0.15, {@code + 0.2 if it says a number + 0.1 if it tells of
 * being in charge − 0.02 for each of up to ten years since}.
 */
final class Further {
    private static final int MOST = 2;
    private static final double NUMBER = 0.2;
    private static final double WIDE = 0.1;
    private static final double CHARGE = 0.1;
    private static final double TITLE = 0.08;
    /** Below this it says too little to this employer. */
    private static final double LEAST = 0.15;

    private final Desk desk;

    Further(Desk desk) {
        this.desk = desk;
    }

    /** At most so many, each of another place, in one sentence that is this employer's; empty where nothing is strong enough. */
    List<Line> told(int room) {
        var best = best(Math.min(room, MOST));
        if (best.isEmpty()) return List.of();
        var company = Objects.requireNonNullElse(desk.brief.posting().company(), "");
        var on = List.<Source>of(desk.whole());
        var lead = desk.say("letter/more/0", "more", 0, Map.of("company", company), "", on)
                .or(() -> desk.say("letter/more/0", "more-bare", 0, Map.of(), "", on));
        if (lead.isEmpty()) return List.of();
        var out = new ArrayList<>(List.of(Body.raised(lead.get())));
        var between = desk.phrases.text("between", Map.of());
        for (int i = 0; i < best.size(); i++) {
            var end = i + 1 < best.size() ? between : ".";
            var kind = best.get(i).deed().kind();
            boolean there =
                    i > 0 && isSameEmployer(best.get(i - 1).fact(), best.get(i).fact());
            var line = desk.deed("letter/more/" + (i + 1), there ? "alone-" + kind : kind, i, best.get(i), end);
            if (line.isEmpty()) return List.of();
            out.add(line.get());
            desk.told.add(best.get(i).fact().id());
        }
        return out;
    }

    private List<Argument> best(int most) {
        var out = new ArrayList<Argument>();
        var places = places();
        var left = desk.brief.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT)
                .filter(f -> desk.wide(f) > 0 || !f.place().section().equals("volunteer"))
                .filter(f -> speaks(f) >= LEAST)
                .sorted(Comparator.comparingDouble((Fact f) -> -weight(f)).thenComparing(Fact::id))
                .toList();
        for (var fact : left) {
            if (out.size() == most) break;
            if (out.stream().anyMatch(told -> isSamePlace(told.fact(), fact)) || isToldAlready(fact)) continue;
            desk.deed(fact)
                    .filter(deed -> !deed.kind().equals("deed-noun"))
                    .map(deed -> new Argument(nothing(), fact, deed, weight(fact)))
                    .ifPresent(out::add);
        }
        // what is told without its place comes first: behind another it would be read as done there
        out.sort(Comparator.comparing(desk::isPlaced)
                .thenComparing(a -> !places.contains(a.fact().place().itemId())));
        return out;
    }

    /** Where the letter has been already; it goes on from there. */
    private Set<String> places() {
        return desk.brief.facts().stream()
                .filter(f -> desk.told.contains(f.id()))
                .map(f -> f.place().itemId())
                .collect(Collectors.toSet());
    }

    /** What shares much with a deed that is told says little more. */
    private boolean isToldAlready(Fact fact) {
        return desk.brief.facts().stream()
                .filter(f -> desk.told.contains(f.id()))
                .anyMatch(f -> desk.overlap.shared(f.text(), fact.text()) > 2);
    }

    private static boolean isSamePlace(Fact a, Fact b) {
        return a.place().itemId().equals(b.place().itemId());
    }

    private static boolean isSameEmployer(Fact a, Fact b) {
        return a.place().organisation() != null
                && a.place().organisation().equals(b.place().organisation());
    }

    private Ask nothing() {
        return new Ask(Ask.Form.THING, "", desk.whole().span());
    }

    /** How much it says to this job, whatever else makes it worth telling. */
    private double speaks(Fact fact) {
        return desk.brief.relevance(fact.id())
                + WIDE * Math.min(3, desk.wide(fact))
                + (desk.isOfTitle(fact) ? TITLE : 0);
    }

    private double weight(Fact fact) {
        double number = fact.text().codePoints().anyMatch(Character::isDigit) ? NUMBER : 0;
        double charge = desk.isInCharge(fact) ? CHARGE : 0;
        return speaks(fact) + number + charge - desk.age(fact);
    }
}
