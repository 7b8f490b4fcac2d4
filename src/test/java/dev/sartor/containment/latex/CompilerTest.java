package dev.sartor.containment.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.containment.walls.Walls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile sources through every engine that is installed: nothing read, nothing run, ended in time. */
class CompilerTest {
    private static final String SECRET = "kept-from-documents";
    private static final List<Engine> ENGINES = List.of(Engine.XELATEX, Engine.LUALATEX);
    private static final Map<Engine, Compiler> WORKING = new HashMap<>();

    @TempDir
    static Path kit;

    @TempDir
    Path folder;

    @BeforeAll
    static void lookForEngines() {
        if (!Walls.there()) return;
        for (var engine : ENGINES) {
            if (!engine.isThere()) continue;
            var compiler = Compiler.of(engine, kit.resolve(engine.id()), Map.of());
            if (compiler.works()) WORKING.put(engine, compiler);
        }
    }

    private static Compiler compiler(Engine engine) {
        assumeTrue(Walls.there(), "bubblewrap is not installed: nothing is compiled without it");
        assumeTrue(engine.isThere(), engine.id() + " is not installed");
        var compiler = WORKING.get(engine);
        assumeTrue(compiler != null, engine.id() + " does not work behind walls on this machine");
        return compiler;
    }

    private static Stream<Arguments> everyAttack() {
        var common = Stream.of(Attacks.READING, Attacks.RUNNING, Attacks.ENDLESS)
                .flatMap(List::stream)
                .flatMap(attack -> ENGINES.stream().map(engine -> Arguments.of(engine, attack)));
        var own = Stream.concat(
                Attacks.OF_XETEX.stream().map(attack -> Arguments.of(Engine.XELATEX, attack)),
                Attacks.OF_LUA.stream().map(attack -> Arguments.of(Engine.LUALATEX, attack)));
        return Stream.concat(common, own);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyAttack")
    void nothingIsReadNothingIsRunAndItEnds(Engine engine, Attack attack, TestReporter told) throws IOException {
        var compiler = compiler(engine);
        var canary = Files.writeString(folder.resolve("canary.tex"), SECRET + "\n");
        var begun = System.nanoTime();
        var compiled = compiler.compile(attack.source(canary));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        told.publishEntry(engine.id() + ": " + attack.name(), took.toMillis() + " ms, " + outcome(compiled));
        assertThat(took).isLessThan(Duration.ofSeconds(35));
        assertThat(everythingIn(compiled)).doesNotContain(SECRET);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(canary);
        }
    }

    /** Shows that the attacks would succeed without what is tested here. */
    @Test
    void withoutWallsAndRulesTheCanaryIsRead() throws Exception {
        assumeTrue(Engine.XELATEX.isThere(), "xelatex is not installed");
        var canary = Files.writeString(folder.resolve("canary.tex"), SECRET + "\n");
        for (var attack : List.of(Attacks.READING.getFirst(), Attacks.OF_XETEX.getFirst())) {
            var source = Files.writeString(folder.resolve("document.tex"), attack.source(canary));
            var process = new ProcessBuilder("xelatex", "-interaction=batchmode", source.toString())
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            var made = new Compiled.Pdf(Files.readAllBytes(folder.resolve("document.pdf")));
            assertThat(everythingIn(made)).as(attack.name()).contains(SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XELATEX", "LUALATEX"})
    void anHonestDocumentIsMadeTheSameEachTime(Engine engine) throws IOException {
        var compiler = compiler(engine);
        var source = "\\documentclass{article}\\begin{document}Two pages.\\newpage See page~\\pageref{end}.\\label{end}"
                + "\\end{document}";
        var pdf = compiler.compile(source);
        assertThat(everythingIn(pdf)).contains("Two pages.", "See page 2.");
        assertThat(bytes(compiler.compile(source))).isEqualTo(bytes(pdf));
    }

    @ParameterizedTest
    @EnumSource(names = {"XELATEX", "LUALATEX"})
    void aMistakeIsToldByItsLine(Engine engine) {
        assertThat(compiler(engine)
                        .compile("\\documentclass{article}\n\\begin{document}\n\\nonsense\n\\end{document}\n"))
                .isInstanceOfSatisfying(
                        Compiled.Refused.class,
                        refused -> assertThat(refused.why())
                                .isEqualTo("LaTeX stopped at line 3: Undefined control sequence."));
    }

    @Test
    void aSpecialThatReadsAFileIsNamed() {
        assertThat(compiler(Engine.XELATEX).compile(Attacks.OF_XETEX.getFirst().source(Path.of("/etc/passwd"))))
                .isInstanceOfSatisfying(
                        Compiled.Refused.class,
                        refused -> assertThat(refused.why()).contains("\\special{pdf:fstream", "not allowed"));
    }

    @Test
    void aSourceBeyondAMillionCharactersIsNotTried() {
        assertThat(compiler(Engine.XELATEX).compile("%".repeat(Compiler.MOST_CHARACTERS + 1)))
                .isInstanceOf(Compiled.Refused.class);
    }

    private static String outcome(Compiled compiled) throws IOException {
        if (compiled instanceof Compiled.Refused refused) return refused.why();
        try (var document = Loader.loadPDF(bytes(compiled))) {
            return "a page with: " + new PDFTextStripper().getText(document).strip();
        }
    }

    private static byte[] bytes(Compiled compiled) {
        return compiled instanceof Compiled.Pdf pdf ? pdf.bytes() : new byte[0];
    }

    /** What a person or a machine could get out of it: its text, every stream in it, the log. */
    private static String everythingIn(Compiled compiled) throws IOException {
        return switch (compiled) {
            case Compiled.Refused refused -> refused.why() + refused.log();
            case Compiled.Pdf pdf -> {
                try (var document = Loader.loadPDF(pdf.bytes())) {
                    var all = new StringBuilder(new PDFTextStripper().getText(document));
                    for (var object : document.getDocument().getXrefTable().keySet()) {
                        if (!(document.getDocument().getObjectFromPool(object).getObject() instanceof COSStream stream))
                            continue;
                        try (var in = stream.createInputStream()) {
                            all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                        } catch (IOException e) {
                            all.append(Arrays.toString(pdf.bytes()));
                        }
                    }
                    yield all.toString();
                }
            }
        };
    }
}
