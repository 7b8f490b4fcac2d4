package dev.sartor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package is @NullMarked, or the null checks of the build look away from it. */
class NullnessTest {
    @TempDir
    Path folder;

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages(Sartor.CLASSES)).as("packages examined").hasSizeGreaterThan(8);
        assertThat(unmarked(Sartor.CLASSES)).isEmpty();
    }

    @Test
    void anUnmarkedPackageIsCaught() {
        var planted = Planted.compile(
                folder,
                "package dev.sartor.model.bare; class Bare {}",
                "package dev.sartor.model.marked; class Marked {}",
                "@org.jspecify.annotations.NullMarked package dev.sartor.model.marked;");
        assertThat(unmarked(planted.imported())).containsExactly("dev.sartor.model.bare");
    }

    private static Set<JavaPackage> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    private static Stream<String> unmarked(JavaClasses classes) {
        return packages(classes).stream()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted();
    }
}
