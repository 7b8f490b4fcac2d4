package dev.sartor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.ApplicationModule;

/** Modules look down, never up or sideways. */
class LayersTest {
    private static final ArchRule LAYERS =
            classes().that().resideInAPackage("dev.sartor..").should(Layers.onlyLookDown());

    @TempDir
    Path folder;

    @Test
    void everyModuleUsesOnlyLowerLayers() {
        assertThat(Sartor.CLASSES.stream()
                        .map(type -> Sartor.moduleOf(type.getPackageName()))
                        .collect(Collectors.toSet()))
                .as("modules examined")
                .contains("kernel", "model", "rendering", "cli");
        LAYERS.check(Sartor.CLASSES);
    }

    @Test
    void noPackageInfoAllowsItselfMoreThanTheLayers() {
        var modules = packages(Sartor.CLASSES.getPackage(Sartor.ROOT).getSubpackages().stream());
        assertThat(modules).as("modules examined").hasSizeGreaterThanOrEqualTo(12);
        assertThat(modules.stream().flatMap(LayersTest::widened)).isEmpty();
    }

    @Test
    void anImportUpwardsIsCaught() {
        var planted = Planted.compile(
                folder, "package dev.sartor.kernel; class LooksUp { dev.sartor.model.resume.Resume resume; }");
        assertThat(LAYERS.evaluate(planted.imported()).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("LooksUp") && line.contains("Resume"));
    }

    @Test
    void anImportSidewaysIsCaught() {
        var planted = Planted.compile(
                folder,
                "package dev.sartor.exports; public class Sheet {}",
                "package dev.sartor.ats; class LooksSideways { dev.sartor.exports.Sheet[] sheets; }");
        assertThat(LAYERS.evaluate(planted.imported()).hasViolation()).isTrue();
    }

    @Test
    void aModuleInNoLayerIsCaught() {
        var planted = Planted.compile(folder, "package dev.sartor.attic; class Chest {}");
        assertThat(LAYERS.evaluate(planted.imported()).hasViolation()).isTrue();
    }

    @Test
    void theOneWaySidewaysIsOpenOneWayOnly() {
        assertThat(Layers.allows("llm", "fetching")).isTrue();
        assertThat(Layers.allows("fetching", "llm")).isFalse();
    }

    @Test
    void aPackageInfoThatWidensIsCaught() {
        var planted = Planted.compile(folder, """
                @org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "cli"})
                package dev.sartor.model;
                """, """
                @org.springframework.modulith.ApplicationModule
                package dev.sartor.skills;
                """);
        var modules = packages(planted.imported().getPackage(Sartor.ROOT).getSubpackages().stream());
        assertThat(modules.stream().flatMap(LayersTest::widened)).hasSize(2).contains("model -> cli");
    }

    private static List<JavaPackage> packages(Stream<JavaPackage> found) {
        return found.filter(one -> one.isAnnotatedWith(ApplicationModule.class)).toList();
    }

    private static Stream<String> widened(JavaPackage module) {
        var from = Sartor.moduleOf(module.getName());
        return Stream.of(module.getAnnotationOfType(ApplicationModule.class).allowedDependencies())
                .map(to -> to.replaceFirst("\\s*::.*", ""))
                .filter(to -> !Layers.allows(from, to))
                .map(to -> from + " -> " + to);
    }
}
