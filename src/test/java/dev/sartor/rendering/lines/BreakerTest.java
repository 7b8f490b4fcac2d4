package dev.sartor.rendering.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.fonts.Families;
import dev.sartor.rendering.lines.words.Hyphenator;
import dev.sartor.rendering.template.Look;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakerTest {
    private static final String[] WORDS = {
        "I",
        "a",
        "of",
        "the",
        "with",
        "46",
        "teams",
        "deployments",
        "observability",
        "10",
        "well-kept",
        "fjord",
        "an",
        "reliability",
        "services",
        "it",
        "incident",
        "quarter",
        "%",
        "availability"
    };

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itsBreaksCostNoMoreThanAnyOthers(boolean justified) {
        var random = new Random(4711);
        for (int round = 0; round < 120; round++) {
            var text = new StringBuilder();
            int words = 3 + random.nextInt(7);
            for (int w = 0; w < words; w++)
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            double width = 60 + random.nextInt(90);
            var points = points(text.toString().strip(), width);
            if (points.size > 18) continue;
            var cost = new LineCost(width, 10, 2.3, justified);
            assertThat(cost(points, Breaker.best(points, cost), cost))
                    .as(text + " in " + width)
                    .isCloseTo(cheapest(points, cost, 0), within(1e-9));
        }
    }

    @Test
    void aWorseChoiceCostsMore() {
        var points = points("the quarter of availability teams with the fjord of an incident", 90);
        var cost = new LineCost(90, 10, 2.3, false);
        var best = Breaker.best(points, cost);
        int[] early = {1, points.size - 1};
        assertThat(cost(points, early, cost)).isGreaterThan(cost(points, best, cost));
    }

    @Test
    void noLineEndsAtAWordsOwnHyphen() {
        var points = points("the quarter of availability in well- and poorly kept services", 140);
        var cost = new LineCost(140, 10, 2.3, false);
        int own = -1;
        for (int i = 1; i < points.size; i++) if (points.penalty[i] >= 20_000) own = i;
        assertThat(own).as("a place behind the hyphen").isPositive();
        assertThat(Breaker.best(points, cost)).doesNotContain(own);
    }

    private static Breakpoints points(String text, double width) {
        var look = new Look(Families.face("source-serif-4", "regular", Set.of()), 10, 13.5, 0, 0, false);
        var atoms = Atoms.of(
                Worded.of(List.of(new Span(text, look, 0, Span.Breaking.FLOWING)), false),
                Tongue.of("en"),
                new TreeSet<>());
        return Places.of(atoms, width, Hyphenator.of("en").orElseThrow());
    }

    private static double cost(Breakpoints points, int[] chosen, LineCost cost) {
        double sum = 0;
        int from = 0;
        for (int to : chosen) {
            sum += cost.of(points, from, to);
            from = to;
        }
        return sum;
    }

    /** Tries every way. */
    private static double cheapest(Breakpoints points, LineCost cost, int from) {
        if (from == points.size - 1) return 0;
        double best = Double.MAX_VALUE;
        for (int to = from + 1; to < points.size; to++)
            best = Math.min(best, cost.of(points, from, to) + cheapest(points, cost, to));
        return best;
    }
}
