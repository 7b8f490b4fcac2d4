package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.Ask.Form;
import dev.sartor.generation.letter.words.FirstPerson;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body paragraph: what is asked and the deed that meets it, in one sentence; then why it matters there.
 */
final class Body {
    private static final int FEW = 3;

    private final Desk desk;

    private final Why why;

    /** @param all the letter's arguments, each of which has a claim on what the posting says of the work */
    Body(Desk desk, List<Argument> all) {
        this.desk = desk;
        why = new Why(desk, all);
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
        out.addAll(why.of(n, argument));
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

    static List<Line> both(Optional<Line> first, Optional<Line> second) {
        return first.isPresent() && second.isPresent() ? List.of(first.get(), second.get()) : List.of();
    }

    static Line raised(Line line) {
        return line.saying(FirstPerson.raised(line.text()));
    }

    static String field(int paragraph, int sentence) {
        return "letter/%s/%s".formatted(paragraph + 1, sentence);
    }
}
