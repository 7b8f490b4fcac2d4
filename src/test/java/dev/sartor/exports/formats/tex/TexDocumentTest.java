package dev.sartor.exports.formats.tex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.exports.formats.Awkward;
import dev.sartor.model.draft.Draft;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexDocumentTest {
    @TempDir
    Path folder;

    private static String source(Draft draft) {
        return TexDocument.of(Typesetter.set(draft, Templates.find("classic"), Paper.A4));
    }

    @Test
    void everyCharacterThatMeansSomethingToTexIsEscaped() {
        assertThat(TexText.of("\\input{/etc/passwd} 50% $x_1^2$ #1 & ~ [a]"))
                .isEqualTo("\\textbackslash{}input\\{/etc/passwd\\} 50\\% \\$x\\_1\\textasciicircum{}2\\$ \\#1 \\& "
                        + "\\textasciitilde{} {[}a{]}");
    }

    @Test
    void hyphensAndQuotesStayWhatTheyAre() {
        assertThat(TexText.of("a -- b ``c''")).isEqualTo("a -{}- b `{}`c'{}'");
    }

    @Test
    void onlySafeAddressesBecomeLinks() {
        assertThat(TexText.link("x", "javascript:alert(1)")).isEqualTo("x");
        assertThat(TexText.link("x", "https://a.example/b_c%20d"))
                .isEqualTo("\\href{https://a.example/b\\_c\\%20d}{x}");
    }

    @Test
    void noCommandComesFromWords() {
        var body = source(Awkward.cv()).replaceAll("(?s)^.*begin\\{document\\}", "");
        assertThat(body).doesNotContain("\\slash", "\\*").contains("back\\textbackslash{}slash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xelatex", "lualatex"})
    void bothEnginesSetItAndLoseNoWord(String engine) throws Exception {
        assumeTrue(installed(engine), engine + " is not installed");
        for (var draft : List.of(Drafts.cv("marisol"), Awkward.cv(), Drafts.letter("marisol-letter"))) {
            var text = compiled(engine, draft).replaceAll("\\s+", " ");
            assertThat(text).contains(draft.head().name().text().replaceAll("\\s+", " "));
            if (draft instanceof Draft.Cv cv)
                for (var section : cv.sections())
                    assertThat(letters(text)).contains(letters(section.heading().text()));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private String compiled(String engine, Draft draft) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("cv.tex"), source(draft));
        var process = new ProcessBuilder(
                        engine, "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "cv.tex")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(() -> tail(folder.resolve("out.txt")))
                .isZero();
        try (var document = Loader.loadPDF(folder.resolve("cv.pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String tail(Path file) {
        try {
            var text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
            return text.substring(Math.max(0, text.length() - 1500));
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
