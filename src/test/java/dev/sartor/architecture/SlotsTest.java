package dev.sartor.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An addition touches one folder: what fills a slot knows nothing of its neighbours. */
class SlotsTest {
    private static final List<String> SLOTS = List.of(
            "dev.sartor.exports.formats",
            "dev.sartor.parsing.importers",
            "dev.sartor.postings.boards",
            "dev.sartor.llm.providers",
            "dev.sartor.generation.composers",
            "dev.sartor.storage.stores",
            "dev.sartor.ats.extractors",
            "dev.sartor.ats.checks");

    @TempDir
    Path folder;

    @Test
    void slotsStandAlone() {
        assertThat(violated(Sartor.CLASSES)).isEmpty();
    }

    @Test
    void aSlotThatLeansOnItsNeighbourIsCaught() {
        var sources = SLOTS.stream()
                .flatMap(slot -> Stream.of(
                        "package " + slot + ".one; public class One {}",
                        "package " + slot + ".two; class Two { " + slot + ".one.One one; }"))
                .toArray(String[]::new);
        assertThat(violated(Planted.compile(folder, sources).imported())).isEqualTo(SLOTS);
    }

    private static List<String> violated(JavaClasses classes) {
        return SLOTS.stream()
                .filter(slot -> slices().matching(slot + ".(*)..")
                        .should()
                        .notDependOnEachOther()
                        .allowEmptyShould(true) // not every slot is filled yet
                        .evaluate(classes)
                        .hasViolation())
                .toList();
    }
}
