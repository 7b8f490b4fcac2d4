package dev.sartor.generation.gate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.gate.names.FewSkills;
import dev.sartor.generation.keeping.TaxonomyNames;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruthEvaluationTest {
    private static final Path ROOT = Path.of("bench/truth");

    @Test
    void noLieIsProven() {
        var report = TruthEvaluation.run(ROOT, List.of("frozen", "grown"), new FewSkills());
        assertThat(report.misses().stream().filter(Miss::lie)).isEmpty();
        assertThat(report.summary().lies()).isGreaterThanOrEqualTo(1_200);
        assertThat(report.byClass()).hasSizeGreaterThanOrEqualTo(20);
    }

    /** The goal, of all pairs, with the taxonomy's names. */
    private static final double REFUSED_AT_MOST = 0.02;

    /** What stands, of the grown pairs. It may only be lowered. */
    private static final double GROWN_REFUSED_AT_MOST = 0.012;

    @Test
    void honestLinesPassAndNoLieDoesWithAllSkillsKnown() {
        var report = TruthEvaluation.run(ROOT, List.of("frozen", "grown"), new TaxonomyNames("en"));
        assertThat(report.summary().liesThrough()).isZero();
        assertThat((double) report.summary().honestRefused())
                .isLessThanOrEqualTo(REFUSED_AT_MOST * report.summary().honest());
    }

    @Test
    void honestLinesOfOurOwnPass() {
        var report = TruthEvaluation.run(ROOT, List.of("grown"), new FewSkills());
        assertThat((double) report.summary().honestRefused())
                .isLessThanOrEqualTo(GROWN_REFUSED_AT_MOST * report.summary().honest());
    }

    @Test
    void mutantsOfProvenLinesAreRefused() {
        var report = TruthEvaluation.mutants(ROOT, List.of("grown"), new FewSkills());
        assertThat(report.mutants()).isGreaterThan(3_000);
        assertThat(report.share()).as(String.join("\n", report.proven())).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void theTableNamesEveryClass() {
        var out = new ByteArrayOutputStream();
        var report = TruthEvaluation.run(ROOT, List.of("grown"), new FewSkills());
        TruthEvaluation.print(report, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("number-changed", "honest", "all");
    }
}
