package dev.sartor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents speak of what is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern EXAMPLE = Pattern.compile("\\bexamples/[\\w.-]+\\.(?:json|txt|md)\\b");

    @TempDir
    Path folder;

    @Test
    void everyLinkAndExampleLeadsSomewhere() throws IOException {
        var documents = documents(Path.of("."));
        assertThat(documents).as("documents examined").hasSizeGreaterThan(10);
        assertThat(documents.stream().flatMap(DocumentsTest::dangling)).isEmpty();
    }

    @Test
    void theArchitectureNamesEveryModule() throws IOException {
        var text = Files.readString(Path.of("ARCHITECTURE.md"));
        try (var modules = Files.list(Sartor.SOURCES.resolve("dev/sartor"))) {
            assertThat(modules.filter(Files::isDirectory).map(path -> "`" + path.getFileName() + "`"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(text).contains(name));
        }
    }

    @Test
    void aDanglingLinkIsCaught() throws IOException {
        var page =
                Files.writeString(folder.resolve("page.md"), "[a](gone.md) [b](page.md#part) [c](https://c.invalid/)");
        assertThat(dangling(page)).containsExactly("page.md -> gone.md");
    }

    private static Stream<String> dangling(Path document) {
        var text = read(document);
        var links = LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !Files.exists(document.resolveSibling(link)));
        var examples = EXAMPLE.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(example -> !Files.exists(Path.of(example)));
        return Stream.concat(links, examples).map(target -> document.getFileName() + " -> " + target);
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> documents(Path root) throws IOException {
        try (var top = Files.list(root);
                var docs = Files.walk(root.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
