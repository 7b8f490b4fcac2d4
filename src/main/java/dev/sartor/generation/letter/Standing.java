package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.Listing;
import dev.sartor.generation.letter.words.PostingWords;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.match.Met;
import dev.sartor.model.posting.Requirement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says of a thing asked where in the posting it stands: first of its list, or beside what. */
final class Standing {
    private static final int LONGEST = 10;
    private static final Set<Requirement.Kind> TOLD =
            Set.of(Requirement.Kind.SKILL, Requirement.Kind.OTHER, Requirement.Kind.YEARS, Requirement.Kind.LICENCE);

    private final Desk desk;
    private final int n;
    private final Listing listing;

    /** @param n which body paragraph it is for */
    Standing(Desk desk, int n) {
        this.desk = desk;
        this.n = n;
        listing = new Listing(desk.brief.posting().text());
    }

    /** The letter begins with what stands first. */
    Optional<Line> first(Argument argument) {
        var span = argument.ask().span();
        var company = Objects.requireNonNullElse(desk.brief.posting().company(), "");
        var heading = listing.heading(span);
        if (n > 0 || company.isEmpty() || heading.isEmpty() || !listing.isFirst(span)) return Optional.empty();
        var slots = Map.of("company", company, "heading", heading.get());
        return desk.say(Body.field(n, 2), "why-first", n, slots, "", on(argument.ask()));
    }

    /** Beside what else it is asked, of which nothing is lacking. */
    Optional<Line> beside(Argument argument) {
        var ask = argument.ask();
        var heading = listing.heading(ask.span());
        return neighbours(ask)
                .flatMap(it -> {
                    var slots = heading.isPresent() ? Map.of("it", it, "heading", heading.get()) : Map.of("it", it);
                    var kind = heading.isPresent() ? "why-beside" : "why-beside-bare";
                    return desk.say(Body.field(n, 2), kind, n, slots, "", on(ask)).stream();
                })
                .findFirst()
                .map(Body::raised);
    }

    /** Else what weight it has there. */
    Optional<Line> weight(Argument argument) {
        var company = Objects.requireNonNullElse(desk.brief.posting().company(), "");
        return desk.brief.posting().requirements().stream()
                .filter(r -> r.span().equals(argument.ask().span()))
                .findFirst()
                .map(r -> r.importance() == Requirement.Importance.MUST ? "why-must" : "why-wish")
                .flatMap(kind ->
                        desk.say(Body.field(n, 2), kind, n, Map.of("company", company), "", on(argument.ask())));
    }

    private List<Source> on(Ask ask) {
        return List.of(new Source.OfPosting(ask.span()), desk.whole());
    }

    /** The posting's words for what is asked in the same list and is had, the nearest first. */
    private Stream<String> neighbours(Ask ask) {
        return desk.brief.match().met().stream()
                .filter(m -> m.standing() == Met.Standing.SHOWN)
                .map(Met::requirement)
                .filter(r -> TOLD.contains(r.kind()))
                .filter(r -> listing.isTogether(r.span(), ask.span()))
                .sorted(Comparator.comparingInt(
                        r -> Math.abs(r.span().start() - ask.span().start())))
                .flatMap(r -> worded(r).stream())
                .filter(it -> desk.overlap.shared(it, ask.text()) == 0);
    }

    private Optional<String> worded(Requirement requirement) {
        return Stream.of(requirement.sentence(), requirement.label())
                .map(text -> PostingWords.plain(text.replaceFirst("\\s*\\([^)]*\\)$", "")))
                .filter(it -> PostingWords.words(it) <= LONGEST && !it.matches(".*[:;“”„«»\"].*"))
                .filter(it -> desk.brief.posting().text().contains(it))
                .findFirst();
    }
}
