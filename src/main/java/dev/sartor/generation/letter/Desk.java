package dev.sartor.generation.letter;

import dev.sartor.generation.Brief;
import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.Clauses;
import dev.sartor.generation.letter.words.Counts;
import dev.sartor.generation.letter.words.FirstPerson;
import dev.sartor.generation.letter.words.FirstPerson.Deed;
import dev.sartor.generation.letter.words.Kin;
import dev.sartor.generation.letter.words.Naming;
import dev.sartor.generation.letter.words.Overlap;
import dev.sartor.generation.letter.words.Phrases;
import dev.sartor.generation.letter.words.PostingWords;
import dev.sartor.generation.letter.words.Titles;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lies on the table while a letter is written: both papers' words, and what has been used of them. */
final class Desk {
    private static final int LONGEST = 210;
    private static final double A_YEAR = 0.02;
    private static final int LONG_AGO = 10;

    final Brief brief;
    final Phrases phrases;
    final PostingWords words;
    final Overlap overlap;
    final Kin kin;
    final Counts counts;
    private final Naming naming;
    final Set<Span> used = new HashSet<>();
    final Set<String> told = new HashSet<>();
    /** Positions that the letter has told by their titles; a title is read once. */
    private final Set<String> titled = new HashSet<>();

    private final List<Ask> work;
    private final FirstPerson firstPerson;
    private final List<String> weak;
    private final List<String> charge;

    Desk(Brief brief) {
        this.brief = brief;
        var tag = brief.language().tag();
        phrases = new Phrases(tag, brief.tone(), brief.posting().text());
        words = new PostingWords(brief.posting(), phrases, tag);
        firstPerson = new FirstPerson(phrases);
        kin = new Kin(tag);
        weak = brief.language().list("weak");
        charge = brief.language().list("charge");
        var texts = new ArrayList<String>();
        brief.facts().forEach(f -> texts.add(f.text()));
        brief.posting()
                .companySpans()
                .forEach(s -> texts.add(s.of(brief.posting().text())));
        brief.posting().requirements().forEach(r -> texts.add(r.sentence()));
        work = Stream.concat(
                        brief.posting().companySpans().stream().flatMap(span -> words.work(span).stream()),
                        words.duties())
                .distinct()
                .toList();
        overlap = new Overlap(tag, texts, phrases.list("dull"));
        counts = new Counts(overlap, phrases.list("number.words"));
        naming = new Naming(phrases);
    }

    /** What the posting says of the work and the employer, in words for a letter, nothing used twice. */
    Stream<Ask> work() {
        return work.stream().filter(ask -> !used.contains(ask.span()));
    }

    /** How many things that are asked a fact speaks for. */
    long wide(Fact fact) {
        return brief.match().met().stream()
                .filter(m -> m.support().stream().anyMatch(s -> s.factId().equals(fact.id())))
                .map(m -> m.requirement().span())
                .distinct()
                .count();
    }

    /** What a deed loses for the years since, of which ten count. */
    double age(Fact fact) {
        var end = fact.place().period().end();
        int ago = end == null ? 0 : brief.date().getYear() - end.year();
        return A_YEAR * Math.clamp(ago, 0, LONG_AGO);
    }

    /** Whether the posting names it in more than one place. */
    boolean isRepeated(String name) {
        var within = Pattern.compile("(?U)\\b" + Pattern.quote(name) + "\\b");
        return within.matcher(brief.posting().text()).results().count() > 1;
    }

    /** Whether it shares a telling word with what the job is called. */
    boolean isOfTitle(Fact fact) {
        var title = brief.posting().title();
        return title != null && overlap.shared(title, fact.text()) > 0;
    }

    boolean isInCharge(Fact fact) {
        var lower = fact.text().toLowerCase(Locale.ROOT);
        return charge.stream().anyMatch(lower::startsWith);
    }

    /** The deed of a highlight that is worth telling; nothing for one worded weakly. */
    Optional<Deed> deed(Fact fact) {
        boolean tells = fact.kind() == Fact.Kind.HIGHLIGHT
                || fact.kind() == Fact.Kind.DESCRIPTION
                        && fact.place().section().equals("projects")
                        && fact.text().length() <= 90;
        if (!tells || told.contains(fact.id())) return Optional.empty();
        var lower = fact.text().toLowerCase(Locale.ROOT);
        if (isWeak(lower) || untold(lower) || phrases.has("deed.passive", lower)) return Optional.empty();
        return new Clauses(phrases)
                .of(fact.text())
                .filter(text -> text.length() <= LONGEST)
                .flatMap(text -> firstPerson.deed(text, fact.place().period().end() == null).stream())
                .findFirst();
    }

    /** "Responsible for" is weak in a CV; a letter can say it. */
    private boolean isWeak(String lower) {
        var told = phrases.list("weak.told");
        return weak.stream().anyMatch(w -> lower.startsWith(w) && !told.contains(w));
    }

    /** What was not finished or is yet to come is no argument. */
    private boolean untold(String lower) {
        return phrases.list("deed.not").stream().anyMatch(lower::contains);
    }

    /** The first of a kind's patterns that the gate lets through. */
    Optional<Line> say(String field, String kind, int nth, Map<String, String> slots, String end, List<Source> on) {
        var needed = slots.getOrDefault("deed-needs", "");
        return phrases.all(kind, nth, naming.all(slots)).stream()
                .sorted(Comparator.comparing(text -> !text.contains(needed)))
                .map(text -> new Line(field, ended(text, end), on, true))
                .filter(brief.proven())
                .findFirst();
    }

    /** One full stop where a name at the end brings its own: "at Rijnpoort B.V." */
    private static String ended(String text, String end) {
        var whole = text + end;
        return whole.endsWith("..") && !whole.endsWith("...") ? whole.substring(0, whole.length() - 1) : whole;
    }

    Optional<Line> say(String field, String kind, int nth, Ask ask, String end) {
        return say(field, kind, nth, ask.slots(), end, List.of(new Source.OfPosting(ask.span())));
    }

    /** What is said of the job as a whole stands on the whole posting. */
    Source.OfPosting whole() {
        return new Source.OfPosting(new Span(0, brief.posting().text().length()));
    }

    /** The title of the job in the gender that the person's own titles have; empty where the posting names none. */
    String titleAsOwn() {
        var own = brief.resume().work().stream()
                .map(w -> Objects.requireNonNullElse(w.position(), ""))
                .toList();
        return Titles.asOwn(phrases, Objects.requireNonNullElse(brief.posting().title(), ""), own);
    }

    /** The reader knows by its title what was done there. */
    void titled(String position) {
        titled.add(position);
    }

    /** A title within a sentence, small where the language writes it so. */
    String position(String title) {
        var plain = title.replaceFirst("\\s*\\([^)]*\\)$", "");
        return phrases.isSet("titles-small") ? FirstPerson.lowered(plain) : plain;
    }

    /** It meets what is asked by the name of the position, which then has to be told. */
    private boolean isByTitle(Argument argument) {
        var title = Objects.requireNonNullElse(argument.fact().place().title(), "");
        return overlap.shared(argument.ask().text(), argument.fact().text()) == 0
                && overlap.shared(argument.ask().text(), title) > 0;
    }

    /** "As a nurse at St. Brannock I …": a deed with its place; for a client and as a volunteer it is said so. */
    Optional<Line> deed(String field, String kind, int nth, Argument argument, String end) {
        var position = titleFor(argument);
        var line = worded(field, kind, nth, argument, position, end);
        line.filter(l -> l.text().contains(position))
                .ifPresent(l -> titled.add(argument.fact().place().itemId()));
        return line;
    }

    /** Whether the gate lets the deed be told with where it was done; one told without would be read as done at the last place named. */
    boolean isPlaced(Argument argument) {
        var place = argument.fact().place().organisation();
        return place != null
                && worded("letter/more/0", argument.deed().kind(), 0, argument, titleFor(argument), ".")
                        .filter(line -> line.text().contains(place))
                        .isPresent();
    }

    /** The post's title where the reader does not know it yet; else empty. */
    private String titleFor(Argument argument) {
        var place = argument.fact().place();
        var held = place.section().equals("work") || place.section().equals("volunteer");
        return held && !titled.contains(place.itemId()) ? position(Objects.requireNonNullElse(place.title(), "")) : "";
    }

    private Optional<Line> worded(String field, String kind, int nth, Argument argument, String position, String end) {
        var place = argument.fact().place();
        var slots = new HashMap<>(argument.deed().slots());
        slots.put("employer", Objects.requireNonNullElse(place.organisation(), ""));
        slots.put("position", position);
        if (!titled.contains(place.itemId()) && isByTitle(argument)) slots.put("deed-needs", position);
        var on = List.<Source>of(new Source.OfFact(argument.fact().id()), new Source.OfFact(place.itemId()));
        var kinds = Stream.of(standing(place, kind), kind, "alone-" + kind).distinct();
        return kinds.flatMap(k -> say(field, k, nth, slots, end, on).stream()).findFirst();
    }

    private String standing(Place place, String kind) {
        var title = Objects.requireNonNullElse(place.title(), "").toLowerCase(Locale.ROOT);
        boolean told = phrases.list("volunteer.told").stream().anyMatch(title::contains);
        if (place.section().equals("volunteer") && !told) return kind + "-free";
        if (kind.equals("deed-noun") && place.period().end() != null) return "was-" + kind;
        return isForClient(place) ? kind + "-for" : kind;
    }

    /** "Experience with SOX": a bare name of a skill is asked for as what one has of it, where the language says how. */
    Ask worded(Ask ask) {
        boolean bare = ask.form() == Ask.Form.THING
                && phrases.has("ask.skill-of", ask.text())
                && brief.posting().requirements().stream()
                        .anyMatch(r -> r.kind() == Requirement.Kind.SKILL
                                && r.span().equals(ask.span())
                                && PostingWords.plain(r.label()).equalsIgnoreCase(ask.text()));
        return bare ? new Ask(ask.form(), phrases.text("ask.skill", ask.slots()), ask.span()) : ask;
    }

    /** A project that names an organisation at which the person neither worked nor learnt was done for it. */
    private boolean isForClient(Place place) {
        var resume = brief.resume();
        var client = place.organisation();
        if (client == null || !place.section().equals("projects")) return false;
        return resume.work().stream().noneMatch(w -> client.equals(w.name()))
                && resume.education().stream().noneMatch(e -> client.equals(e.institution()));
    }

    /** That a position was held, and when; or is held, and since when. */
    Optional<Line> held(String field, String joined, int nth, Fact position, String end) {
        var period = position.place().period();
        var from = period.start();
        if (from == null) return Optional.empty();
        var until = period.end();
        var slots = new HashMap<String, String>();
        slots.put(
                "position", position(Objects.requireNonNullElse(position.place().title(), "")));
        slots.put("employer", Objects.requireNonNullElse(position.place().organisation(), ""));
        slots.put("start", Integer.toString(from.year()));
        if (until != null) slots.put("stop", Integer.toString(until.year()));
        var on = List.<Source>of(
                new Source.OfFact(position.id()),
                new Source.OfFact(position.place().itemId()));
        titled.add(position.place().itemId());
        return say(field, until == null && joined.isEmpty() ? "been-now" : "been" + joined, nth, slots, end, on);
    }
}
