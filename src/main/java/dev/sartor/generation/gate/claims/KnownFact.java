package dev.sartor.generation.gate.claims;

import dev.sartor.generation.gate.lexicon.Lexicon;
import dev.sartor.generation.gate.lexicon.SpelledSpans;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.text.Tokens;
import dev.sartor.kernel.Period;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A fact, read.
 *
 * @param text what it states
 * @param header the title held, the organisation
 * @param skills those its text names; offsets count in the folded text
 */
public record KnownFact(Fact fact, Reading text, Reading header, List<SkillNames.Mention> skills) {
    /** That a post is unpaid is told by the section it stands in. */
    private static final Map<String, String> UNPAID =
            Map.of("en", "volunteer", "de", "ehrenamtlich", "fr", "bénévole", "es", "voluntario, de forma voluntaria");

    public KnownFact {
        skills = List.copyOf(skills);
    }

    public static KnownFact of(Fact fact, Lexicon lexicon, SkillNames names) {
        var place = fact.place();
        // a skill holds everywhere; the title held where it was used does not
        if (fact.kind() == Fact.Kind.SKILL)
            place = new Place(place.section(), place.itemId(), null, null, place.period());
        var held = place.title() == null ? "" : place.title();
        var title =
                place.section().equals("volunteer") ? held + ", " + UNPAID.getOrDefault(lexicon.language(), "") : held;
        var organisation = place.organisation() == null ? "" : place.organisation();
        return new KnownFact(
                fact,
                Reading.of(fact.text(), lexicon),
                Reading.of(title + " . " + organisation, lexicon),
                names.in(Tokens.fold(SpelledSpans.apart(fact.text(), lexicon))));
    }

    public Period period() {
        return fact.place().period();
    }

    public String entry() {
        return fact.place().itemId();
    }

    /** Contact data and the like: says nothing of what was done. */
    public boolean isWall() {
        return fact.kind() == Fact.Kind.PERSON;
    }

    /** True when any entry's line may lean on it: a skill, a language, a degree. */
    public boolean isEverywhere() {
        return switch (fact.kind()) {
            case PERSON, SUMMARY, SKILL, LANGUAGE, INTEREST, DEGREE, CERTIFICATE, LICENCE, COURSE, AWARD -> true;
            case POSITION, DESCRIPTION, HIGHLIGHT, PROJECT, PUBLICATION, REFERENCE, CUSTOM -> false;
        };
    }

    /** True when its organisation's name has the word. */
    public boolean isCalled(String key) {
        return IntStream.of(header.at(key)).anyMatch(p -> header.segment(p).sentence() > 0);
    }

    /** How reasons call it: its employer or organisation, else its text. */
    public String name() {
        var organisation = fact.place().organisation();
        return organisation != null && !organisation.isBlank() ? organisation : shortened();
    }

    public String shortened() {
        var text = fact.text();
        return text.length() <= 90 ? text : text.substring(0, text.lastIndexOf(' ', 88)) + " …";
    }
}
