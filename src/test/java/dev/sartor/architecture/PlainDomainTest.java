package dev.sartor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frameworks stay in adapters; what Sartor knows is plain Java. */
class PlainDomainTest {
    private static final String[] ADAPTERS = {
        "dev.sartor",
        "dev.sartor.cli..",
        "dev.sartor.platform..",
        "dev.sartor..web..",
        "dev.sartor..store..",
        "dev.sartor..wiring..",
        "dev.sartor..json..",
        "dev.sartor..json*..",
        "dev.sartor.generation.gate.truth..", // reads the evaluation's data, never a person's
        "dev.sartor.*.importers.*..",
        "dev.sartor.*.formats.*..",
        "dev.sartor.*.providers.*..",
        "dev.sartor.llm.wire.."
    };

    private static final ArchRule DOMAIN_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("dev.sartor..")
            .and()
            .resideOutsideOfPackages(ADAPTERS)
            .and()
            .haveSimpleNameNotEndingWith("package-info") // says which module it is, by an annotation of Modulith's
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..", "com.fasterxml..");

    @TempDir
    Path folder;

    @Test
    void theDomainIsPlainJava() {
        assertThat(Sartor.CLASSES.stream().filter(type -> type.getPackageName().startsWith("dev.sartor.model")))
                .as("classes examined")
                .hasSizeGreaterThan(20);
        DOMAIN_IS_PLAIN_JAVA.check(Sartor.CLASSES);
    }

    @Test
    void aFrameworkInTheDomainIsCaught() {
        var planted = Planted.compile(
                folder,
                "package dev.sartor.model; class Springy { org.springframework.core.env.Environment environment; }",
                "package dev.sartor.model; class Jacksony { tools.jackson.databind.JsonNode node; }");
        assertThat(DOMAIN_IS_PLAIN_JAVA
                        .evaluate(planted.imported())
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("Springy"))
                .anyMatch(line -> line.contains("Jacksony"));
    }

    @Test
    void anAdapterMayUseAFramework() {
        var planted = Planted.compile(
                folder,
                "package dev.sartor.model.json; class Codec { tools.jackson.databind.JsonNode node; }",
                "package dev.sartor.parsing.importers.some; class Reader { tools.jackson.databind.JsonNode node; }");
        assertThat(DOMAIN_IS_PLAIN_JAVA
                        .allowEmptyShould(true)
                        .evaluate(planted.imported())
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }
}
