package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.Ask.Form;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first and the last paragraph: what is applied for, by whom and why there; and what to talk about. */
final class Frame {
    private final Desk desk;

    Frame(Desk desk) {
        this.desk = desk;
    }

    List<Line> opening(List<Argument> arguments) {
        var out = new ArrayList<Line>();
        var who = who();
        if (who.isPresent()) open("open-who").ifPresent(line -> out.addAll(List.of(line, who.get())));
        if (out.isEmpty()) open("open").ifPresent(out::add);
        if (!out.isEmpty() && !desk.phrases.isSet("opens-small")) out.set(0, Body.raised(out.getFirst()));
        hook(arguments).ifPresent(out::add);
        return out;
    }

    /** The job by its title, shortened where the gate would stumble over it; at last without one. */
    private Optional<Line> open(String kind) {
        var posting = desk.brief.posting();
        var company = Objects.requireNonNullElse(posting.company(), "");
        return titles().flatMap(title -> desk
                        .say(
                                "letter/0/0",
                                kind,
                                0,
                                Map.of("title", title, "company", company),
                                "",
                                List.of(desk.whole()))
                        .stream())
                .findFirst()
                .or(() -> desk.say("letter/0/0", kind + "-bare", 0, Map.of(), "", List.of(desk.whole())));
    }

    private Stream<String> titles() {
        var title = desk.brief.posting().title();
        if (title == null) return Stream.empty();
        var plain = title.replaceFirst("\\s*\\([^)]*\\)$", "");
        return Stream.of(plain, plain.replaceFirst("\\s*[–|:(].*$", ""), plain.replaceFirst("\\s+I+\\b.*$", ""))
                .filter(t -> !t.isBlank())
                .distinct();
    }

    /** The position held now. */
    private Optional<Line> who() {
        return desk.brief.resume().work().stream()
                .filter(w -> w.period().start() != null && w.period().end() == null)
                .filter(w -> w.position() != null && w.name() != null)
                .findFirst()
                .flatMap(w -> desk.say(
                        "letter/0/1",
                        "who",
                        0,
                        Map.of(
                                "position",
                                desk.position(Objects.requireNonNullElse(w.position(), "")),
                                "employer",
                                Objects.requireNonNullElse(w.name(), "")),
                        ".",
                        List.of(new Source.OfFact(w.id()))));
    }

    /** The employer's own sentence that is nearest to what the letter goes on to tell. */
    private Optional<Line> hook(List<Argument> arguments) {
        var theme = arguments.stream()
                .map(a -> a.ask().text() + " " + a.fact().text())
                .collect(Collectors.joining(" "));
        var title = Objects.requireNonNullElse(desk.brief.posting().title(), "");
        return desk.work()
                .filter(w -> w.form() == Form.SAID)
                .min(Comparator.comparingDouble((Ask w) -> -desk.overlap.cover(w.text(), theme + " " + title)
                                - (w.text().codePoints().anyMatch(Character::isDigit) ? 0.1 : 0))
                        .thenComparingInt(w -> w.span().start()))
                .flatMap(said -> {
                    desk.used.add(said.span());
                    return desk.say("letter/0/2", "hook", 0, said, "").map(Body::raised);
                });
    }

    /** Something of this posting that has not been spoken of yet, to talk about. */
    List<Line> ending(List<Argument> arguments) {
        var theme = desk.brief.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT)
                .map(Fact::text)
                .collect(Collectors.joining(" "));
        var topic = desk.work()
                .filter(desk::isTopic)
                .max(Comparator.comparingDouble((Ask w) -> desk.overlap.cover(w.text(), theme))
                        .thenComparingInt(w -> -w.span().start()));
        return topic.flatMap(t -> desk.say("letter/end/0", closing(t), 0, t.brief(), ""))
                .or(this::bySaid)
                .or(() -> byLabel(arguments))
                .or(() -> desk.say(
                        "letter/end/0", "close-bare", 0, Map.of("company", company()), "", List.of(desk.whole())))
                .map(Body::raised)
                .map(List::of)
                .orElse(List.of());
    }

    /** Nobody asks how something is owned: such a duty is named. */
    private String closing(Ask topic) {
        boolean duty = topic.form() == Form.TASK
                && desk.phrases.set("duty.first").contains(topic.text().split(" ")[0]);
        return duty ? "close-duty" : "close-" + topic.form().key();
    }

    private Optional<Line> bySaid() {
        return desk.work()
                .filter(w -> w.form() == Form.SAID)
                .findFirst()
                .flatMap(w -> desk.say("letter/end/0", "close-said", 0, w, ""));
    }

    private Optional<Line> byLabel(List<Argument> arguments) {
        var slots = Map.of("it", label(arguments), "company", company());
        return desk.say("letter/end/0", "close", 0, slots, "", List.of(desk.whole()));
    }

    /** What else the posting asks that the person has, not only something near it; else what the letter told first. */
    private String label(List<Argument> arguments) {
        return desk.brief.match().met().stream()
                .filter(m -> m.standing() == Standing.SHOWN && m.requirement().kind() == Requirement.Kind.SKILL)
                .flatMap(m -> desk.words.asked(m.requirement()).stream())
                .filter(a -> isTopic(a) && !desk.used.contains(a.span()))
                .map(Ask::text)
                .findFirst()
                .orElseGet(() ->
                        arguments.isEmpty() || !isTopic(arguments.getFirst().ask())
                                ? ""
                                : arguments.getFirst().ask().text());
    }

    private boolean isTopic(Ask ask) {
        var text = ask.text();
        return ask.form() == Form.THING
                && length(ask) <= 8
                && !text.contains(";")
                && !text.contains(",")
                && desk.phrases.list("topic.not").stream().noneMatch(text::contains);
    }

    private String company() {
        return Objects.requireNonNullElse(desk.brief.posting().company(), "");
    }

    private static int length(Ask ask) {
        return ask.text().split("\\s+").length;
    }
}
