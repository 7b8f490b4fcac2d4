package dev.sartor.matching.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.matching.evaluation.MatchEvaluation;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiniLmTest {
    @TempDir
    static Path folder;

    @Test
    void understandsWhatSharesNoWordAndSaysTheSameTwice() {
        var meaning = new MiniLm(folder);
        double near =
                meaning.nearness("Supervising and mentoring learners", "Taught 14 student nurses how to hand over");
        double far = meaning.nearness("Supervising and mentoring learners", "Negotiated payment terms with suppliers");
        assertThat(near).isGreaterThan(far + 0.1);
        assertThat(new MiniLm(folder).of("Ran a night shift")).isEqualTo(meaning.of("Ran a night shift"));
        var ranks = MatchEvaluation.of(Path.of("bench/match"), meaning);
        assertThat(Objects.requireNonNull(ranks.get("both")).recall())
                .isGreaterThan(Objects.requireNonNull(ranks.get("words")).recall() + 0.2)
                .isGreaterThan(0.6);
    }
}
