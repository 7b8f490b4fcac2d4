package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.Ask.Form;
import dev.sartor.generation.letter.words.Requests;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.resume.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The first and the last paragraph: what is applied for, by whom and why there; and what to talk about. */
final class Frame {
    /** How much of what is asked to be told a deed has to say. */
    private static final double ANSWERED = 0.34;

    private final Desk desk;

    Frame(Desk desk) {
        this.desk = desk;
    }

    List<Line> opening(List<Argument> arguments) {
        var out = new ArrayList<Line>(withWho(arguments));
        if (out.isEmpty()) open("open").ifPresent(out::add);
        if (!out.isEmpty() && !desk.phrases.isSet("opens-small")) out.set(0, Body.raised(out.getFirst()));
        return out;
    }

    /** What is applied for and who writes, in one sentence, so that it is this employer's; in a way that is this posting's turn. */
    private List<Line> withWho(List<Argument> arguments) {
        var ways = desk.phrases.list("ways");
        int first = desk.phrases.turn("ways", ways.size());
        for (int i = 0; i < ways.size(); i++) {
            var way = ways.get((first + i) % ways.size());
            var who = isOpenTo(way) ? who("who-" + way, arguments) : Optional.<Line>empty();
            var apply = who.isEmpty() ? who : open("apply-" + way);
            boolean after = desk.phrases.set("ways.after").contains(way);
            if (apply.isPresent()) return after ? List.of(apply.get(), who.get()) : List.of(who.get(), apply.get());
        }
        return List.of();
    }

    /** Nobody moves away from themselves: who is self-employed writes in the first way. */
    private boolean isOpenTo(String way) {
        boolean self = desk.brief.resume().work().stream()
                .filter(w -> w.period().isCurrent())
                .findFirst()
                .filter(w -> desk.phrases.has("ways.self", w.name() + " " + w.position()))
                .isPresent();
        return !self || way.equals(desk.phrases.list("ways").getFirst());
    }

    /** The job by its title, shortened where the gate would stumble over it; at last without one. */
    private Optional<Line> open(String kind) {
        var posting = desk.brief.posting();
        var company = Objects.requireNonNullElse(posting.company(), "");
        var kinds = List.of(kind, kind + "-title");
        return kinds.stream()
                .flatMap(each -> titles().flatMap(title -> opened(each, title, company).stream()))
                .findFirst()
                .or(() -> desk.say("letter/0/0", kind + "-bare", 0, Map.of(), "", List.of(desk.whole())));
    }

    private Optional<Line> opened(String kind, String title, String company) {
        var slots = Map.of("title", title, "company", company);
        return desk.say("letter/0/0", kind, 0, slots, "", List.of(desk.whole()));
    }

    private Stream<String> titles() {
        var named = desk.brief.posting().title();
        if (named == null) return Stream.empty();
        return Stream.concat(shortened(desk.titleAsOwn()), shortened(named)).distinct();
    }

    /** First as it is named, but for what it says in brackets of hours and terms: that is no part of a title. */
    private Stream<String> shortened(String title) {
        var plain = title.replaceFirst("\\s*\\([^)]*\\)$", "");
        var named = desk.phrases.has("title.terms", title) ? plain : title;
        return Stream.of(named, plain, plain.replaceFirst("\\s*[–|:(].*$", ""), plain.replaceFirst("\\s+I+\\b.*$", ""))
                .filter(t -> !t.isBlank())
                .distinct();
    }

    /** The position held now, and since when, unless the letter answers years by it. */
    private Optional<Line> who(String kind, List<Argument> arguments) {
        return desk.brief.resume().work().stream()
                .filter(w -> w.period().start() != null && w.period().end() == null)
                .filter(w -> w.position() != null && w.name() != null)
                .findFirst()
                .filter(w -> arguments.stream().noneMatch(a -> a.isOf(w.id())))
                .flatMap(w -> {
                    var line = desk.say("letter/0/1", kind, 0, post(w), "", List.of(new Source.OfFact(w.id())));
                    if (line.isPresent()) desk.titled(w.id());
                    return line;
                })
                .or(() -> called(kind));
    }

    /** Who has held no post yet is told by how they call themselves. */
    private Optional<Line> called(String kind) {
        var resume = desk.brief.resume();
        if (resume.work().stream().anyMatch(w -> w.period().start() != null)) return Optional.empty();
        return desk.brief.facts().stream()
                .filter(f -> f.id().equals("basics/label") && f.text().matches("[^,;|·/–]*"))
                .findFirst()
                .flatMap(f -> desk.say(
                        "letter/0/1",
                        kind + "-label",
                        0,
                        Map.of("label", f.text(), "a", f.text().matches("(?i)(?:[aeio]|M[A-Z]).*") ? "an" : "a"),
                        "",
                        List.of(new Source.OfFact(f.id()))));
    }

    private Map<String, String> post(Work held) {
        var start = held.period().start();
        return Map.of(
                "position", desk.position(Objects.requireNonNullElse(held.position(), "")),
                "employer", Objects.requireNonNullElse(held.name(), ""),
                "start", start == null ? "" : Integer.toString(start.year()));
    }

    /** What the posting asks to be told, with the deed that answers it; none where no deed does. */
    List<Line> answer() {
        return Requests.of(desk.phrases, desk.brief.posting().text()).stream()
                .filter(request -> !desk.phrases.has("request.how", request.text()))
                .flatMap(request -> answered(request).stream())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<List<Line>> answered(Requests.Request request) {
        var ask = new Ask(Form.QUOTE, request.text(), request.span());
        return desk.brief.facts().stream()
                .filter(f ->
                        f.kind() == Fact.Kind.HIGHLIGHT && desk.overlap.cover(request.text(), f.text()) >= ANSWERED)
                .max(Comparator.comparingDouble((Fact f) -> desk.overlap.cover(request.text(), f.text()))
                        .thenComparing(Fact::id))
                .flatMap(f -> desk.deed(f).map(deed -> new Argument(ask, f, deed, 1)))
                .map(a -> Body.both(
                        desk.say("letter/end/1", "ask-told", 0, ask, "").map(Body::raised),
                        desk.deed("letter/end/2", a.deed().kind(), 0, a, ".")))
                .filter(lines -> !lines.isEmpty());
    }

    /** The wish to talk; about the work as a whole, for a question about one duty sounds as if it had still to be learnt. */
    List<Line> ending() {
        return desk.say("letter/end/0", "close", 0, Map.of("company", company()), "", List.of(desk.whole()))
                .map(Body::raised)
                .map(List::of)
                .orElse(List.of());
    }

    private String company() {
        return Objects.requireNonNullElse(desk.brief.posting().company(), "");
    }
}
