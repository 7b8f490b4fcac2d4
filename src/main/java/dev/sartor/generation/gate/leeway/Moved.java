package dev.sartor.generation.gate.leeway;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Tier;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.reading.Reading;
import java.util.stream.IntStream;

/** What a fact says by several words that a line may say by one: "brought … down", "supervised 12 people". */
final class Moved {
    private Moved() {}

    /** "Brought complaints down from 9 to 4": a verb of moving and, behind it, the way it went. */
    static boolean goes(Reading text, Direction direction) {
        var words = text.words();
        var way = direction == Direction.DOWN ? Group.DOWN : Group.UP;
        return IntStream.range(0, words.size())
                .filter(i -> words.in(Group.MOVING, i))
                .anyMatch(i -> IntStream.range(i + 1, text.segment(i).end()).anyMatch(j -> words.in(way, j)));
    }

    /** "A crew of 12 pickers" of someone who led 12 pickers: the word at {@code i} only gathers those counted. */
    static boolean gathers(Claim claim, Reading text, int i) {
        var words = claim.line().words();
        if (!words.in(Group.PEOPLE, i) || !words.in(Group.OF, i + 1)) return false;
        boolean counted = claim.quantities().stream()
                .anyMatch(q -> q.first() == i + 2
                        && q.head() >= 0
                        && text.at(claim.line().keys().get(q.head())).length > 0);
        return counted && isLed(text.words());
    }

    private static boolean isLed(Words words) {
        var verb = words.lexicon().verb(words.key(0));
        return verb != null && verb.tier() == Tier.OWN;
    }
}
