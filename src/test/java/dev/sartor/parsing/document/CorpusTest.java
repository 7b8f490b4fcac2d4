package dev.sartor.parsing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sartor.parsing.evaluation.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CorpusTest {
    @Test
    void resumesMadeByOthersAreReadRight() {
        var folder = Path.of(System.getProperty("sartor.corpus", "../shared/corpus"), "resumes");
        assumeThat(Files.isDirectory(folder)).as("the corpus is at " + folder).isTrue();
        assertThat(Corpus.of(folder).total().macro()).isGreaterThan(0.85);
    }
}
