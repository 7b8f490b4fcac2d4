package dev.sartor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files stay short and names say what a thing is. */
class SizesAndNamesTest {
    private static final int MOST_LINES = 400;
    private static final Pattern EMPTY_WORD =
            Pattern.compile("(Impl|Manager|Helper|Util|DTO|Dto)s?$|^(impl|manager|helper|util|dto)s?$");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum)\\s+(\\w+)");

    @TempDir
    Path folder;

    @Test
    void noFileIsLongerThanFourHundredLines() {
        for (var root : roots()) {
            assertThat(files(root)).as("files examined in " + root).hasSizeGreaterThan(8);
            assertThat(tooLong(root)).isEmpty();
        }
    }

    @Test
    void noNameIsAnEmptyWord() {
        for (var root : roots()) assertThat(emptyWords(root)).isEmpty();
    }

    @Test
    void aFileOfFourHundredAndOneLinesIsCaught() throws IOException {
        Files.writeString(folder.resolve("Long.java"), "//\n".repeat(MOST_LINES + 1));
        Files.writeString(folder.resolve("Fits.java"), "//\n".repeat(MOST_LINES));
        assertThat(tooLong(folder)).containsExactly("Long.java has 401 lines");
    }

    @Test
    void emptyWordsAreCaughtInFoldersFilesAndTypes() throws IOException {
        Files.createDirectories(folder.resolve("utils"));
        Files.writeString(folder.resolve("utils/Text.java"), "class Text {}");
        Files.writeString(folder.resolve("FontManager.java"), "class FontManager {}");
        Files.writeString(folder.resolve("Fonts.java"), "class Fonts { private record FontDto() {} }");
        Files.writeString(folder.resolve("Manageress.java"), "class Manageress {}");
        assertThat(emptyWords(folder)).containsExactlyInAnyOrder("utils", "FontManager", "FontDto");
    }

    private static List<Path> roots() {
        return List.of(Sartor.SOURCES, Path.of("src/test/java"));
    }

    private static Stream<String> tooLong(Path root) {
        return files(root).stream()
                .filter(file -> lines(file).size() > MOST_LINES)
                .map(file -> file.getFileName() + " has " + lines(file).size() + " lines");
    }

    private static Stream<String> emptyWords(Path root) {
        var folders = files(root).stream()
                .flatMap(file ->
                        Stream.iterate(root.relativize(file).getParent(), java.util.Objects::nonNull, Path::getParent))
                .map(path -> path.getFileName().toString());
        var types = files(root).stream()
                .flatMap(file -> TYPE.matcher(code(file)).results())
                .map(match -> match.group(1));
        return Stream.concat(folders, types)
                .distinct()
                .filter(name -> EMPTY_WORD.matcher(name).find());
    }

    /** Without string literals: planted sources live in those. */
    private static String code(Path file) {
        return String.join("\n", lines(file))
                .replaceAll("\"\"\"(?s:.*?)\"\"\"", "")
                .replaceAll("\"[^\"\n]*\"", "");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) {
        try (var found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
