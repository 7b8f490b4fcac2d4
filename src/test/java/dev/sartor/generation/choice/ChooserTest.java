package dev.sartor.generation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChooserTest {
    static final Worth WORTH = new Worth(Map.of("a", 1.2, "b", 1.2, "c", 0.45));

    @Test
    void prefersALineThatCoversWhatNothingElseCovers() {
        var twice = candidate("one", 20, 0.5, Map.of("a", 1.0));
        var again = candidate("two", 20, 0.6, Map.of("a", 1.0));
        var other = candidate("three", 20, 0.3, Map.of("b", 1.0));
        var chosen = Chooser.choose(List.of(), List.of(twice, again, other), 40, WORTH);
        assertThat(chosen).containsExactly(again, other);
    }

    @Test
    void keepsWhatMustStandEvenBeyondTheHeight() {
        var must = candidate("must", 50, 0, Map.of());
        assertThat(Chooser.choose(List.of(must), List.of(candidate("may", 5, 1, Map.of())), 40, WORTH))
                .containsExactly(must);
    }

    @Test
    void greedyComesNearTheExactChoice() {
        var random = new Random(20261120);
        double worst = 1;
        for (int round = 0; round < 20; round++) {
            var few = candidates(random, Chooser.EXACT);
            double exact = WORTH.of(Chooser.choose(List.of(), few, 120, WORTH));
            // candidates that never fit push the number over the exact limit and change nothing else
            var many = new ArrayList<>(few);
            for (int i = 0; i < 3; i++) many.add(candidate("padding" + i, 119.9, 0.0001, Map.of()));
            worst = Math.min(worst, WORTH.of(Chooser.choose(List.of(), many, 120, WORTH)) / exact);
        }
        assertThat(worst).isGreaterThan(0.85);
    }

    @Test
    void choosesTheSameWhateverTheOrderOfEqualRuns() {
        var random = new Random(7);
        var all = candidates(random, 40);
        assertThat(Chooser.choose(List.of(), all, 200, WORTH)).isEqualTo(Chooser.choose(List.of(), all, 200, WORTH));
    }

    private static List<Candidate> candidates(Random random, int n) {
        var out = new ArrayList<Candidate>();
        for (int i = 0; i < n; i++) {
            var covers = random.nextInt(3) == 0
                    ? Map.of(List.of("a", "b", "c").get(random.nextInt(3)), random.nextDouble())
                    : Map.<String, Double>of();
            out.add(candidate("c" + i, 10 + random.nextInt(4) * 13, random.nextDouble(), covers));
        }
        return out;
    }

    private static Candidate candidate(String field, double height, double worth, Map<String, Double> covers) {
        return new Candidate(field, "g", height, worth, covers);
    }
}
