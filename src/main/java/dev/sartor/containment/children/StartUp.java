package dev.sartor.containment.children;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a child finds its classes.
 *
 * @param cache the start-up cache made for just this class path; null when there is none
 */
record StartUp(String classPath, @Nullable Path cache) {
    private static final String CACHE = "-XX:AOTCache=";

    /**
     * The command line's, where the launcher has written it beside the first jar: it is shorter than the server's, and its
     * cache knows how résumés are read. Else this JVM's own.
     *
     * @param classPath of this JVM
     * @param arguments of this JVM
     */
    static StartUp of(String classPath, Stream<String> arguments) {
        var folder = Path.of(classPath.split(File.pathSeparator, 2)[0])
                .toAbsolutePath()
                .getParent();
        if (folder != null && Files.isRegularFile(folder.resolve("classpath"))) {
            try {
                var shorter = Files.readString(folder.resolve("classpath")).strip();
                var cache = folder.resolve("sartor.aot");
                if (!shorter.isEmpty()) return new StartUp(shorter, Files.isRegularFile(cache) ? cache : null);
            } catch (IOException e) {
                // then as if it were not there
            }
        }
        return arguments
                .filter(word -> word.startsWith(CACHE))
                .map(word -> new StartUp(classPath, Path.of(word.substring(CACHE.length()))))
                .findFirst()
                .orElse(new StartUp(classPath, null));
    }

    /** That of the process that asks. */
    static StartUp own() {
        return of(
                System.getProperty("java.class.path"),
                ProcessHandle.current().info().arguments().stream().flatMap(Arrays::stream));
    }

    List<String> options() {
        return cache == null ? List.of() : List.of(CACHE + cache);
    }

    /** What the child must be able to read. */
    Stream<Path> files() {
        var classes = Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of);
        return Stream.concat(classes, Stream.ofNullable(cache)).map(Path::toAbsolutePath);
    }

    StartUp {
        Objects.requireNonNull(classPath, "class path");
    }
}
