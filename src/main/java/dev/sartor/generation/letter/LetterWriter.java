package dev.sartor.generation.letter;

import dev.sartor.generation.Brief;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import dev.sartor.model.posting.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the letter from the posting's words and the person's deeds; every sentence knows what it stands on. */
public final class LetterWriter {
    private static final int ARGUMENTS = 3;

    private final Brief brief;
    private final Phrases phrases;
    private final FirstPerson firstPerson;
    private final Employer employer;
    private final Set<Span> used = new HashSet<>();

    public LetterWriter(Brief brief) {
        this.brief = brief;
        this.phrases = new Phrases(brief.language(), brief.posting().text());
        this.firstPerson = new FirstPerson(brief.language());
        this.employer = new Employer(brief);
    }

    public Draft.Letter write() {
        var cv = WholeCv.of(brief.resume(), brief.language());
        var posting = brief.posting();
        var title = posting.title();
        var arguments = new Arguments(brief, f -> firstPerson.deed(f.text()).isPresent()).strongest(ARGUMENTS);
        var paragraphs = new ArrayList<List<Line>>();
        paragraphs.add(opening(arguments));
        for (int i = 0; i < arguments.size(); i++) paragraphs.add(body(i, arguments.get(i)));
        paragraphs.add(ending(arguments));
        var subject = title == null
                ? null
                : convention(
                        "letter/subject",
                        brief.language().text("letter.subject").replace("{title}", title));
        return new Draft.Letter(
                brief.language().tag(),
                cv.head().name().text() + (title == null ? "" : " – " + title),
                cv.head(),
                recipient(),
                convention("letter/date", brief.language().letterDate(brief.date())),
                subject,
                convention("letter/salutation", brief.language().text("letter.salutation")),
                paragraphs,
                convention("letter/closing", brief.language().text("letter.closing")),
                new Line(
                        "letter/signature",
                        cv.head().name().text(),
                        cv.head().name().sources(),
                        false));
    }

    private List<Line> recipient() {
        return Stream.of(brief.posting().company(), brief.posting().location())
                .filter(Objects::nonNull)
                .map(text ->
                        convention(text.equals(brief.posting().company()) ? "letter/recipient" : "letter/place", text))
                .toList();
    }

    /** What is applied for, and what of the employer's own words speaks to it. */
    private List<Line> opening(List<Argument> arguments) {
        var out = new ArrayList<Line>();
        var posting = brief.posting();
        var kind = posting.company() == null ? "open-unnamed" : "open";
        Map<String, String> slots = Map.of(
                "title",
                Objects.requireNonNullElse(posting.title(), ""),
                "company",
                Objects.requireNonNullElse(posting.company(), ""));
        out.add(line(
                "letter/0/0",
                phrases.say(posting.title() == null ? "open-untitled" : kind, 0, slots),
                List.of(whole())));
        var words = String.join(
                " ", arguments.stream().map(a -> a.requirement().sentence()).toList());
        employer.near(words, used).ifPresent(said -> {
            used.add(said.span());
            out.add(line(
                    "letter/0/1",
                    phrases.say("employer", 0, Map.of("said", said.text())),
                    List.of(new Source.OfPosting(said.span()))));
        });
        return out;
    }

    /** What is asked, the deed that meets it. */
    private List<Line> body(int n, Argument argument) {
        var out = new ArrayList<Line>();
        var requirement = argument.requirement();
        var asked = phrases.say("ask", n, Map.of("asked", asked(argument)));
        out.add(line("letter/%s/0".formatted(n + 1), asked, List.of(new Source.OfPosting(requirement.span()))));
        var place = argument.fact().place();
        var deed = firstPerson.deed(argument.fact().text()).orElseThrow();
        var kind = deedKind(place);
        var slots = new HashMap<>(told(deed));
        slots.put("employer", Objects.requireNonNullElse(place.organisation(), ""));
        slots.put("project", Objects.requireNonNullElse(place.organisation(), ""));
        slots.put("position", Objects.requireNonNullElse(place.title(), ""));
        var sources = List.<Source>of(new Source.OfFact(argument.fact().id()), new Source.OfFact(place.itemId()));
        out.add(line("letter/%s/1".formatted(n + 1), phrases.say(kind, n, slots), sources));
        second(argument)
                .ifPresent(other -> out.add(line(
                        "letter/%s/2".formatted(n + 1),
                        phrases.say(
                                "also",
                                n,
                                Map.of("deed", firstPerson.deed(other.text()).orElseThrow())),
                        List.of(new Source.OfFact(other.id())))));
        return out;
    }

    private static String deedKind(Place place) {
        if (place.organisation() == null) return "deed-alone";
        if (place.section().equals("projects")) return "deed-project";
        return place.section().equals("work") && place.title() != null ? "deed" : "deed-at";
    }

    private static Map<String, String> told(String deed) {
        var verb = FirstPerson.verbAndRest(deed);
        return Map.of("deed", deed, "verb", verb[0], "rest", verb[1]);
    }

    /** A second deed of the same place that speaks for the same requirement. */
    private Optional<Fact> second(Argument argument) {
        return brief.match().met().stream()
                .filter(m -> m.requirement().equals(argument.requirement()))
                .flatMap(m -> m.support().stream())
                .flatMap(s -> brief.fact(s.factId()).stream())
                .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT
                        && !f.id().equals(argument.fact().id()))
                .filter(f -> f.place().itemId().equals(argument.fact().place().itemId()))
                .filter(f ->
                        f.text().length() < 130 && firstPerson.deed(f.text()).isPresent())
                .filter(f -> alsoTold.add(f.id()))
                .findFirst();
    }

    private final Set<String> alsoTold = new HashSet<>();

    private List<Line> ending(List<Argument> arguments) {
        var topic = arguments.isEmpty()
                ? Objects.requireNonNullElse(brief.posting().title(), "")
                : arguments.getFirst().requirement().label();
        var kind = arguments.isEmpty() && topic.isEmpty() ? "close-bare" : "close";
        return List.of(line("letter/end/0", phrases.say(kind, 0, Map.of("topic", topic)), List.of(whole())));
    }

    /** The requirement as the posting words it, where it reads as a thing; else its label. */
    private String asked(Argument argument) {
        var sentence = argument.requirement().sentence().strip().replaceFirst("[.;,]+$", "");
        var first = sentence.split("[\\s,]+")[0].toLowerCase(Locale.ROOT);
        boolean thing = sentence.split("\\s+").length <= 16
                && !brief.language().list("letter.not-a-thing").contains(first)
                && !sentence.contains(":")
                && !sentence.contains(". ");
        return thing ? FirstPerson.lowered(sentence) : argument.requirement().label();
    }

    private Source whole() {
        return new Source.OfPosting(new Span(0, brief.posting().text().length()));
    }

    private static Line line(String field, String text, List<Source> sources) {
        return new Line(field, text, sources, true);
    }

    private static Line convention(String field, String text) {
        return new Line(field, text, List.of(new Source.Convention()), false);
    }
}
