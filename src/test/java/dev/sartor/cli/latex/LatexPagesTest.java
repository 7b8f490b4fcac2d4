package dev.sartor.cli.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.PostingFile;
import dev.sartor.cli.files.ResumeFile;
import dev.sartor.containment.latex.Compiled;
import dev.sartor.kernel.BadInput;
import dev.sartor.rendering.template.Templates;
import dev.sartor.tailoring.Options;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code tailor --engine latex}, from the formats that are written to the files that are there in the end. */
class LatexPagesTest {
    private static final List<String> WANTED = List.of("pdf", "docx", "md", "txt");
    private static Tailored tailored;
    private final List<Duration> waited = new ArrayList<>();

    @BeforeAll
    static void tailor() {
        var formats = new LatexPages().asked("latex", "http://127.0.0.1:1").formats(WANTED);
        tailored = Tailoring.tailor(
                ResumeFile.read(InputFile.read("examples/ada.resume.json")),
                PostingFile.one(InputFile.read("examples/platform-engineer.job.txt")),
                new Options(Templates.find("classic"), null, 2, null, LocalDate.of(2026, 1, 1), formats, false),
                Progress.NONE,
                () -> 0L);
    }

    private static LatexService service(boolean refusesLetters) throws IOException {
        return LatexService.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                "empty pages",
                latex -> refusesLetters && latex.contains("\\opening\n")
                        ? new Compiled.Refused("LaTeX stopped.", "")
                        : new Compiled.Pdf(page()),
                2);
    }

    private static byte[] page() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new java.io.ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private LatexPages pages(String service) {
        return new LatexPages(waited::add).asked("latex", service);
    }

    @Test
    void sourcesAndMarkdownAreWrittenWhereLatexIsToMakeThePdf() {
        assertThat(pages("http://127.0.0.1:1").formats(WANTED)).containsExactly("docx", "md", "txt", "tex");
        assertThat(pages("http://127.0.0.1:1").formats(List.of("docx"))).containsExactly("docx");
        assertThat(new LatexPages().formats(WANTED)).isEqualTo(WANTED);
        assertThat(tailored.files())
                .containsKeys("cv.tex", "cv.md", "letter.tex")
                .doesNotContainKey("cv.pdf");
    }

    @Test
    void theServicesPdfsStandBesideTheSources() throws IOException {
        var files = new LinkedHashMap<>(tailored.files());
        try (var service = service(false)) {
            assertThat(pages("http://127.0.0.1:" + service.port()).add(files, tailored, WANTED))
                    .isTrue();
        }
        assertThat(files).containsKeys("cv.pdf", "letter.pdf", "cv.tex", "letter.tex");
        assertThat(waited).isEmpty();
    }

    @Test
    void aDocumentThatTheServiceRefusesIsMissingAlone() throws IOException {
        var files = new LinkedHashMap<>(tailored.files());
        try (var service = service(true)) {
            assertThat(pages("http://127.0.0.1:" + service.port()).add(files, tailored, WANTED))
                    .isFalse();
        }
        assertThat(files).containsKey("cv.pdf").doesNotContainKey("letter.pdf");
    }

    @Test
    void markdownAndSourcesRemainWhereTheServiceIsAway() {
        var files = new LinkedHashMap<>(tailored.files());
        assertThat(pages("http://127.0.0.1:1").add(files, tailored, WANTED)).isFalse();
        assertThat(files)
                .containsKeys("cv.md", "cv.tex", "letter.md", "letter.tex")
                .doesNotContainKeys("cv.pdf", "letter.pdf");
        assertThat(waited).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void anAddressThatIsNoneIsRefusedBeforeAnythingIsDone() {
        assertThatThrownBy(() -> pages("file:///etc/passwd").formats(WANTED)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> pages("not an address").formats(WANTED)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new LatexPages().asked("word", "http://a").formats(WANTED))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("sartor, latex");
    }
}
