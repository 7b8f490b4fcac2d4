package dev.sartor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher runs the command line without the libraries that only the server needs. */
class CommandLineLibrariesTest {
    private static final Pattern LIBRARY = Pattern.compile(".*/([^/]+\\.jar)!/.*");

    @Test
    void nothingTheCommandLineReachesNeedsALibraryOfTheServer() throws IOException {
        assertThat(reached("dev.sartor.cli")).as("classes reached").hasSizeGreaterThan(500);
        assertThat(needs(reached("dev.sartor.cli"))).isEmpty();
    }

    @Test
    void theServerNeedsThem() throws IOException {
        assertThat(needs(reached("dev.sartor.identity"))).anyMatch(need -> need.contains("spring-"));
    }

    /** Sartor's classes that those of a package and all services use, and what these use in turn. */
    private static Set<JavaClass> reached(String root) throws IOException {
        var waiting = new ArrayDeque<JavaClass>();
        Sartor.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(root))
                .forEach(waiting::add);
        services().map(Sartor.CLASSES::get).forEach(waiting::add);
        var reached = new LinkedHashSet<JavaClass>();
        while (!waiting.isEmpty()) {
            var type = waiting.remove();
            if (!reached.add(type)) continue;
            uses(type).stream()
                    .filter(used -> Sartor.CLASSES.contain(used.getName()))
                    .forEach(waiting::add);
        }
        return reached;
    }

    private static List<String> needs(Collection<JavaClass> reached) throws IOException {
        var serverOnly = serverOnly();
        return reached.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .flatMap(type -> uses(type).stream()
                        .map(CommandLineLibrariesTest::library)
                        .filter(library -> serverOnly.stream().anyMatch(one -> one.matches(Path.of(library))))
                        .distinct()
                        .map(library -> type.getName() + " needs " + library))
                .sorted()
                .toList();
    }

    /** Annotations are not among them: the JVM passes over those whose class is not there. */
    private static Set<JavaClass> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(used -> !used.isAnnotation())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The file name of the library that a class comes from; empty for the JDK's and ours. */
    private static String library(JavaClass type) {
        var source = type.getSource().map(found -> found.getUri().toString()).orElse("");
        var matcher = LIBRARY.matcher(source);
        return matcher.matches() ? Objects.requireNonNull(matcher.group(1)) : "";
    }

    private static List<PathMatcher> serverOnly() throws IOException {
        return Files.readAllLines(Path.of("src/main/launcher/server-only")).stream()
                .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line))
                .toList();
    }

    private static Stream<String> services() throws IOException {
        var index = Path.of(URI.create(Sartor.CLASSES
                .get("dev.sartor.cli.Main")
                .getSource()
                .orElseThrow()
                .getUri()
                .resolve("../../../META-INF/services/")
                .toString()));
        try (var files = Files.list(index)) {
            return files.flatMap(CommandLineLibrariesTest::lines).toList().stream();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> line.startsWith(Sartor.ROOT));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
