package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.Ask.Form;
import dev.sartor.generation.letter.words.FirstPerson;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A proof of a body paragraph: what is asked and the deed that meets it, in one sentence; and where the posting ties it to a
 * duty, that duty within the same sentence.
 */
final class Body {
    private static final int FEW = 3;
    /** A sentence that holds more than this reads as two. */
    private static final int LONG = 190;
    /** A duty that says so much of a name that is asked says it again. */
    private static final double SAME = 0.7;

    private final Desk desk;

    private final Why why;
    /** The post that was told of last. */
    private String place = "";
    /** What is told now the job can be had without. */
    private boolean wish;

    /** @param all the letter's arguments, each of which has a claim on what the posting says of the work */
    Body(Desk desk, List<Argument> all) {
        this.desk = desk;
        why = new Why(desk, all);
    }

    /** Where in the letter a proof stands.
     *
     * @param paragraph 0 for the first of the body
     * @param sentence how many sentences stand before it there
     */
    record Spot(int paragraph, int sentence) {
        String field(int further) {
            return "letter/%s/%s".formatted(paragraph + 1, sentence + further);
        }

        /** Tells apart the proofs of one letter. */
        int nth() {
            return paragraph + sentence;
        }
    }

    /** Empty when the gate lets no wording through. */
    List<Line> proof(Spot spot, Argument argument) {
        var lines = said(spot, argument);
        if (!lines.isEmpty()) place = argument.fact().place().itemId();
        return lines;
    }

    /** The sentence before it, in the same paragraph, was of the same post: it is "there". */
    private boolean isThereStill(Spot spot, Argument argument) {
        return spot.sentence() > 0 && argument.fact().place().itemId().equals(place);
    }

    private List<Line> said(Spot spot, Argument argument) {
        desk.told.add(argument.fact().id());
        desk.used.add(argument.ask().span());
        wish = argument.wish();
        if (!argument.held().isEmpty()) return years(spot, argument);
        if (argument.deed().kind().equals("paper")) return paper(spot, argument);
        return why.tied(argument).flatMap(duty -> within(spot, argument, duty)).orElseGet(() -> pair(spot, argument));
    }

    private List<Line> pair(Spot spot, Argument argument) {
        boolean deedFirst = isThereStill(spot, argument) || desk.phrases.turn("order") == (spot.nth() % 2 == 0);
        var pair = deedFirst ? deedFirst(spot, argument) : askFirst(spot, argument);
        if (pair.isEmpty()) pair = deedFirst ? askFirst(spot, argument) : deedFirst(spot, argument);
        return pair;
    }

    /** "You need someone to run the site, and ask for a foreman: …": the duty stands where the thing is asked. */
    private Optional<List<Line>> within(Spot spot, Argument argument, Ask duty) {
        var ask = argument.ask();
        var told = duty.brief();
        boolean isName = ask.text().indexOf(' ') < 0;
        if (isName && desk.overlap.cover(ask.text(), told.text()) >= SAME) return Optional.empty();
        if (ask.form() != Form.THING || ask.text().length() + told.text().length() > LONG) return Optional.empty();
        var slots = Map.of("it", desk.worded(ask).text(), "duty", told.text());
        var on = List.<Source>of(new Source.OfPosting(ask.span()), new Source.OfPosting(duty.span()));
        var first = wished("with-" + duty.form().key(), key -> desk.say(spot.field(0), key, spot.nth(), slots, "", on));
        var deed = desk.deed(spot.field(1), argument.deed().kind(), spot.nth(), argument, ".");
        var both = both(first.map(Body::raised), deed);
        if (both.isEmpty()) return Optional.empty();
        desk.used.add(duty.span());
        return Optional.of(both);
    }

    /** What is asked, the years that answer it, and what was done in them. */
    private List<Line> years(Spot spot, Argument argument) {
        var out = new ArrayList<Line>();
        asked(spot, argument.ask()).map(Body::raised).ifPresent(out::add);
        int n = 1;
        var between = desk.phrases.text("between", Map.of());
        boolean one = argument.held().size() == 1;
        boolean same = argument.held().stream()
                        .map(f -> f.place().organisation())
                        .distinct()
                        .count()
                == 1;
        for (var position : argument.held()) {
            var how = n == 1 ? "" : same ? "-there" : "-and";
            var line = desk.held(spot.field(n), how, spot.nth() + n, position, n == 1 ? "," : between);
            if (line.isEmpty()) return List.of();
            out.add(line.get());
            n++;
        }
        var kind = argument.deed().kind();
        var deed = desk.deed(
                spot.field(n), one ? "there-" + kind : same ? "alone-" + kind : kind, spot.nth(), argument, ".");
        deed.ifPresent(out::add);
        if (out.size() <= argument.held().size()) return List.of();
        if (deed.isEmpty()) out.set(n - 1, closed(out.get(n - 1)));
        return out;
    }

    private static Line closed(Line line) {
        return line.saying(line.text().replaceFirst("[\\u00a0]?[,;]$", "."));
    }

    /** A licence or certificate that is held, and since when. */
    private List<Line> paper(Spot spot, Argument argument) {
        var fact = argument.fact();
        if (fact.kind() == Fact.Kind.DEGREE) return course(spot, argument);
        var line = new Papers(desk).held(spot.field(1), spot.nth(), fact);
        return both(asked(spot, argument.ask()).map(Body::raised), line);
    }

    /** A course that was done, and where. */
    private List<Line> course(Spot spot, Argument argument) {
        var fact = argument.fact();
        var line = desk.brief.resume().education().stream()
                .filter(e -> e.id().equals(fact.id()))
                .findFirst()
                .flatMap(e -> desk.say(
                        spot.field(1),
                        "course",
                        spot.nth(),
                        Map.of(
                                "study",
                                        FirstPerson.lowered(Objects.requireNonNullElse(e.studyType(), "")
                                                .split(",")[0]),
                                "area", Objects.requireNonNullElse(e.area(), ""),
                                "employer", Objects.requireNonNullElse(e.institution(), "")),
                        ".",
                        List.of(new Source.OfFact(fact.id()))));
        return both(asked(spot, argument.ask()).map(Body::raised), line);
    }

    private Optional<Line> asked(Spot spot, Ask ask) {
        return asks("", spot.field(0), spot, ask);
    }

    private Optional<Line> asks(String before, String field, Spot spot, Ask ask) {
        return atTheirs(before, field, spot, ask)
                .or(() -> wished(
                        before + ask.form().key(), key -> desk.say(field, key, spot.nth(), desk.worded(ask), "")));
    }

    /** What is only wished for is said to be welcome, where the language has words for it. */
    private Optional<Line> wished(String key, Function<String, Optional<Line>> say) {
        return (wish ? say.apply(key + "-wish") : Optional.<Line>empty()).or(() -> say.apply(key));
    }

    private List<Line> askFirst(Spot spot, Argument argument) {
        var deed = desk.deed(spot.field(1), argument.deed().kind(), spot.nth(), argument, ".");
        return both(asked(spot, argument.ask()).map(Body::raised), deed);
    }

    /** What many postings ask in the same few words is asked by name of the employer, so that it is said to them alone. */
    private Optional<Line> atTheirs(String before, String field, Spot spot, Ask ask) {
        var company = desk.brief.posting().company();
        boolean few = ask.form() == Form.THING && ask.text().split("\\s+").length <= FEW;
        if (!few || company == null) return Optional.empty();
        var on = List.<Source>of(new Source.OfPosting(ask.span()), desk.whole());
        var slots = Map.of("it", desk.worded(ask).text(), "company", company);
        return wished(before + "ask-here", key -> desk.say(field, key, spot.nth(), slots, "", on));
    }

    private List<Line> deedFirst(Spot spot, Argument argument) {
        if (argument.deed().text().matches("(?s).*[;:].*")) return List.of();
        var between = desk.phrases.text("between", Map.of());
        var kind = argument.deed().kind();
        var there = isThereStill(spot, argument)
                ? desk.deed(spot.field(0), "again-" + kind, spot.nth(), argument, between)
                : Optional.<Line>empty();
        var deed = there.or(() -> desk.deed(spot.field(0), kind, spot.nth(), argument, between));
        var ask = asks("then-", spot.field(1), spot, argument.ask());
        return both(deed.map(Body::raised), ask);
    }

    static List<Line> both(Optional<Line> first, Optional<Line> second) {
        return first.isPresent() && second.isPresent() ? List.of(first.get(), second.get()) : List.of();
    }

    static Line raised(Line line) {
        return line.saying(FirstPerson.raised(line.text()));
    }
}
