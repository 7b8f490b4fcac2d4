package dev.sartor.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sartor.kernel.BadInput;
import dev.sartor.matching.meaning.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchEvaluationTest {
    /** Knows of two words that they mean the same. */
    private static final Meaning FALLS = new Meaning() {
        @Override
        public String id() {
            return "falls";
        }

        @Override
        public String language() {
            return "en";
        }

        @Override
        public float[] of(String text) {
            var lower = text.toLowerCase(Locale.ROOT);
            return lower.contains("falls") || lower.contains("safety") ? new float[] {1, 0} : new float[] {0, 1};
        }
    };

    @TempDir
    Path folder;

    @Test
    void computesItsThreeFigures() {
        var ranks = Ranks.NONE
                .with(List.of("a", "b", "c"), Set.of("a"))
                .with(List.of("a", "b", "c"), Set.of("b", "c"))
                .mean();
        assertThat(ranks.asked()).isEqualTo(2);
        assertThat(ranks.recall()).isEqualTo(0.5);
        assertThat(ranks.reciprocal()).isEqualTo(0.75);
        double second = (1 / (Math.log(3) / Math.log(2)) + 0.5) / (1 + 1 / (Math.log(3) / Math.log(2)));
        assertThat(ranks.gain()).isCloseTo((1 + second) / 2, within(1e-12));
    }

    @Test
    void findsByMeaningWhatSharesNoWord() throws IOException {
        Files.writeString(
                folder.resolve("ward.txt"),
                "f a Cut falls by half\nf b Ordered dressings\nr a Patient safety\nr b Ordering dressings\n");
        var ranks = MatchEvaluation.of(folder, FALLS);
        assertThat(Objects.requireNonNull(ranks.get("words")).recall()).isEqualTo(0.5);
        assertThat(Objects.requireNonNull(ranks.get("both")).recall()).isEqualTo(1);
    }

    @Test
    void refusesAFactThatIsNotThere() throws IOException {
        Files.writeString(folder.resolve("ward.txt"), "f a Cut falls by half\nr z Patient safety\n");
        assertThatThrownBy(() -> MatchEvaluation.of(folder, FALLS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not there");
    }

    @Test
    void theJudgedPairsAreManyAndOfManyTrades() {
        var all = Judged.all(Path.of("bench/match"));
        assertThat(all).hasSizeGreaterThanOrEqualTo(10);
        assertThat(all.stream().mapToInt(j -> j.asks().size()).sum()).isGreaterThanOrEqualTo(150);
    }
}
