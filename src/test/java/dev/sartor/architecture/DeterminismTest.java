package dev.sartor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same input, same bytes: the clock, the machine's locale and zone, and chance come in as arguments or not at all. */
class DeterminismTest {
    private static final Set<String> ALWAYS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> WITHOUT_ARGUMENTS = Set.of(
            "java.util.Date.<init>",
            "java.util.Random.<init>",
            "java.text.BreakIterator.getLineInstance",
            "java.text.BreakIterator.getSentenceInstance",
            "java.text.BreakIterator.getWordInstance",
            "java.text.Collator.getInstance",
            "java.text.NumberFormat.getInstance",
            "java.text.NumberFormat.getIntegerInstance");

    private static final DescribedPredicate<JavaAccess<?>> WORLD =
            DescribedPredicate.describe("reads the clock, the machine's settings or chance", DeterminismTest::reads);

    private static final ArchRule NOTHING_BUT_INPUT = noClasses()
            .that()
            .resideInAPackage("dev.sartor..")
            .and()
            .resideOutsideOfPackages("dev.sartor", "dev.sartor.cli..")
            .should()
            .accessTargetWhere(WORLD);

    @TempDir
    Path folder;

    @Test
    void resultsDependOnInputAlone() {
        assertThat(Sartor.CLASSES.stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> access.getTarget() instanceof CodeUnitAccessTarget))
                .as("calls examined")
                .hasSizeGreaterThan(500);
        NOTHING_BUT_INPUT.check(Sartor.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.currentTimeMillis()",
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.YearMonth.now(java.time.ZoneOffset.UTC)",
                "(java.util.function.Supplier<java.time.Instant>) java.time.Instant::now",
                "java.util.Locale.getDefault()",
                "java.time.ZoneId.systemDefault()",
                "new java.util.Random()",
                "new java.util.Date()",
                "Math.random()",
                "java.util.UUID.randomUUID()",
                "java.text.Collator.getInstance()",
                "java.time.format.DateTimeFormatter.ofPattern(\"MMM\")"
            })
    void aLookAtTheWorldIsCaught(String expression) {
        var planted = Planted.compile(
                folder, "package dev.sartor.model; class Peeks { Object look() { return " + expression + "; } }");
        assertThat(NOTHING_BUT_INPUT.evaluate(planted.imported()).hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new java.util.Random(42)",
                "java.time.LocalDate.now(java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC))",
                "java.time.format.DateTimeFormatter.ofPattern(\"MMM\", java.util.Locale.ROOT)"
            })
    void whatIsGivenMayBeUsed(String expression) {
        var planted = Planted.compile(
                folder, "package dev.sartor.model; class Asks { Object look() { return " + expression + "; } }");
        assertThat(NOTHING_BUT_INPUT.evaluate(planted.imported()).hasViolation())
                .isFalse();
    }

    private static boolean reads(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) return false;
        var name = target.getOwner().getName() + "." + target.getName();
        var parameters = target.getRawParameterTypes();
        Predicate<Class<?>> takes = type -> parameters.stream().anyMatch(one -> one.isEquivalentTo(type));
        var readsClock = name.startsWith("java.time.") && name.endsWith(".now") && !takes.test(java.time.Clock.class);
        var readsLocale =
                name.equals("java.time.format.DateTimeFormatter.ofPattern") && !takes.test(java.util.Locale.class);
        return readsClock
                || readsLocale
                || ALWAYS.contains(name)
                || (parameters.isEmpty() && WITHOUT_ARGUMENTS.contains(name));
    }
}
