package dev.sartor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Classes that break a rule on purpose, compiled beside the real ones into a folder that is thrown away.
 *
 * @param classes where the class files are
 */
record Planted(Path classes) {
    private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum)\\s+(\\w+)");

    /** @param sources whole compilation units; one without a type is a package-info */
    static Planted compile(Path folder, String... sources) {
        var files = Stream.of(sources)
                .map(source -> write(folder.resolve("sources"), source))
                .toList();
        var classes = folder.resolve("classes");
        var errors = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes);
            var options = List.of(
                    "-d", classes.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
            var task =
                    compiler.getTask(errors, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            assertThat(task.call())
                    .as("the planted sources compile: %s", errors)
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Planted(classes);
    }

    JavaClasses imported() {
        return new ClassFileImporter().importPath(classes);
    }

    private static Path write(Path root, String source) {
        var inPackage = PACKAGE.matcher(source);
        assertThat(inPackage.find()).as("planted source names its package").isTrue();
        var type = TYPE.matcher(source);
        var name = type.find() ? type.group(1) : "package-info";
        var file = root.resolve(inPackage.group(1).replace('.', '/')).resolve(name + ".java");
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
