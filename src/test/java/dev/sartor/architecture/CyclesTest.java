package dev.sartor.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages form a tree of uses, inside a module too, where Modulith does not look. */
class CyclesTest {
    private static final ArchRule NO_CYCLES =
            slices().matching("dev.sartor.(**)").should().beFreeOfCycles();

    @TempDir
    Path folder;

    @Test
    void packagesFormNoCycle() {
        assertThat(Sartor.CLASSES.stream().map(type -> type.getPackageName()).distinct())
                .as("packages examined")
                .hasSizeGreaterThan(8);
        NO_CYCLES.check(Sartor.CLASSES);
    }

    @Test
    void aCycleInsideAModuleIsCaught() {
        var planted = Planted.compile(
                folder,
                "package dev.sartor.model; public class Outer { dev.sartor.model.inner.Inner inner; }",
                "package dev.sartor.model.inner; public class Inner { dev.sartor.model.Outer outer; }");
        assertThat(NO_CYCLES.evaluate(planted.imported()).hasViolation()).isTrue();
    }
}
