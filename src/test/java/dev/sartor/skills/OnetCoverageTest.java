package dev.sartor.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Measures the taxonomy against the technologies that the O*NET list marks as hot. */
class OnetCoverageTest {
    private static final Path LIST = Path.of(System.getProperty("sartor.corpus", "../shared/corpus"))
            .resolve("extra/skills/onet_technology_skills.tsv");

    @Test
    void nineOfTenHotTechnologiesResolve() throws Exception {
        assumeThat(LIST).as("the corpus is not here").exists();
        var hot = Files.readAllLines(LIST).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > 2 && cells[2].equals("Y"))
                .map(cells -> cells[0])
                .distinct()
                .toList();
        var missing = hot.stream()
                .filter(name -> Taxonomy.standard().resolve(name).isEmpty())
                .toList();
        assertThat(missing.size()).as("not resolved: %s", missing).isLessThanOrEqualTo(hot.size() / 10);
    }
}
