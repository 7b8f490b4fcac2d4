package dev.sartor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;

/** A start that was prepared ahead holds the answers of that day; what a setting decides is registered at each start. */
class ConditionsTest {
    private static final ArchRule NO_PART_HANGS_ON_A_CONDITION = noClasses()
            .that()
            .resideInAPackage("dev.sartor..")
            .should()
            .dependOnClassesThat(or(
                    resideInAPackage("org.springframework.boot.autoconfigure.condition.."),
                    belongToAnyOf(Conditional.class, Profile.class)));

    @TempDir
    Path folder;

    @Test
    void noPartHangsOnACondition() {
        NO_PART_HANGS_ON_A_CONDITION.check(Sartor.CLASSES);
    }

    @Test
    void aConditionIsCaught() {
        var planted = Planted.compile(
                folder,
                """
                package dev.sartor.storage.wiring;
                @org.springframework.boot.autoconfigure.condition.ConditionalOnProperty("sartor.some") class Some {}
                """,
                "package dev.sartor.storage.wiring; @org.springframework.context.annotation.Profile(\"tests\") class Other {}");
        assertThat(NO_PART_HANGS_ON_A_CONDITION
                        .evaluate(planted.imported())
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("Some"))
                .anyMatch(line -> line.contains("Other"));
    }
}
