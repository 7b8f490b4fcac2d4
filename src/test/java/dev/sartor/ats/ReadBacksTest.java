package dev.sartor.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.ReadBack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadBacksTest {
    private static String fiAsTwoLetters(String map) {
        return map.replace("<FB01>", "<00660069>");
    }

    private static String fiForgotten(String map) {
        return map.replaceAll("<....> <....> <FB01>", "<FFF0> <FFF0> <0041>");
    }

    private static FieldAsked field(String name, String text) {
        return new FieldAsked(name, text, false);
    }

    private static FieldAsked flowing(String name, String text) {
        return new FieldAsked(name, text, true);
    }

    private static final List<FieldAsked> PAGE = List.of(
            field("basics/name", "Ada Marchetti"),
            field("work/a/position", "Certified Welder"),
            field("work/a/dates", "2019 – 2021"),
            flowing("work/a/highlights/1", "Cut the scrap rate by 12 % in two official audits"));

    private static byte[] page() {
        return TestPdf.of(
                "Ada Marchetti",
                "Certi\ufb01ed Welder",
                "2019 – 2021",
                "• Cut the scrap rate by 12 % in two o\ufb03cial audits".replace("\ufb03", "f\ufb01"));
    }

    /** Every extractor of this machine, in process and installed. */
    private static Stream<ReadBack> all(byte[] pdf, List<FieldAsked> fields) {
        return Stream.concat(
                ReadBacks.inProcess(pdf, "cv.pdf", fields).stream(),
                ReadBacks.installed(pdf, "cv.pdf", fields).stream());
    }

    @Test
    void twoIndependentExtractorsInProcessReadLigaturesMappedToSeveralLetters() {
        var pdf = TestPdf.withCharacterMap(page(), ReadBacksTest::fiAsTwoLetters);
        var readBacks = ReadBacks.inProcess(pdf, "cv.pdf", PAGE);
        assertThat(readBacks).extracting(ReadBack::extractor).containsExactly("openpdf", "pdfbox");
        assertThat(all(pdf, PAGE)).allSatisfy(each -> {
            assertThat(each.lost()).as(each.extractor()).isEmpty();
            assertThat(each.recovered()).isEqualTo(4);
            assertThat(each.file()).isEqualTo("cv.pdf");
        });
        assertThat(ReadBacks.findings(readBacks)).isEmpty();
    }

    @Test
    void aLigatureWithoutTextIsALostFieldThatIsNamed() {
        var pdf = TestPdf.withCharacterMap(page(), ReadBacksTest::fiForgotten);
        assertThat(all(pdf, PAGE))
                .allSatisfy(each -> assertThat(each.lost())
                        .as(each.extractor())
                        .extracting(ReadBack.Lost::field)
                        .containsExactly("work/a/position", "work/a/highlights/1"));
        var findings = ReadBacks.findings(ReadBacks.inProcess(pdf, "cv.pdf", PAGE));
        assertThat(findings).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.code()).isEqualTo("readback.field-lost");
        });
        assertThat(findings.getFirst().where()).isEqualTo("work/a/position");
        assertThat(findings.getFirst().message())
                .isEqualTo(
                        "openpdf does not read “Certified Welder” (work/a/position) whole and in its place in cv.pdf.");
    }

    @Test
    void aDroppedSpaceIsSeen() {
        var pdf = TestPdf.of("Ada Marchetti", "CertifiedWelder", "2019 – 2021");
        assertThat(all(pdf, PAGE.subList(0, 3)))
                .allSatisfy(each -> assertThat(each.lost())
                        .as(each.extractor())
                        .extracting(ReadBack.Lost::field)
                        .containsExactly("work/a/position"));
    }

    @Test
    void columnsPaintedLineByLineInTurnLoseTheirParagraphs() {
        var pdf = new TestPdf()
                .at(60, 780, "Ran forty services on")
                .at(320, 780, "Python, Terraform and")
                .at(60, 762, "Kubernetes for a bank")
                .at(320, 762, "Ansible since 2016")
                .bytes();
        var fields = List.of(
                flowing("left", "Ran forty services on Kubernetes for a bank"),
                flowing("right", "Python, Terraform and Ansible since 2016"));
        assertThat(ReadBacks.inProcess(pdf, "cv.pdf", fields))
                .allSatisfy(each -> assertThat(each.lost())
                        .as(each.extractor())
                        .extracting(ReadBack.Lost::field)
                        .containsExactly("left", "right"));
    }

    @Test
    void aFieldPaintedOutOfOrderIsSeen() {
        var pdf = new TestPdf()
                .at(60, 780, "Ada Marchetti")
                .at(60, 744, "2019 – 2021")
                .at(60, 762, "Certified Welder")
                .bytes();
        assertThat(ReadBacks.inProcess(pdf, "cv.pdf", PAGE.subList(0, 3)))
                .allSatisfy(each -> assertThat(each.lost()).as(each.extractor()).hasSize(1));
    }

    @Test
    void whatOnlyTheAttachmentSaysIsLost() {
        var pdf = TestPdf.withAttachment(TestPdf.of("Ada Marchetti"), "resume.json", "Certified Welder 2019 – 2021");
        assertThat(all(pdf, PAGE.subList(0, 2)))
                .allSatisfy(each ->
                        assertThat(each.recovered()).as(each.extractor()).isEqualTo(1));
    }

    @Test
    void anExtractorThatFailsHasLostEveryField() {
        var readBacks = ReadBacks.with(List.of(new Broken()), page(), "cv.pdf", PAGE);
        assertThat(readBacks).allSatisfy(each -> assertThat(each.recovered()).isZero());
        assertThat(ReadBacks.findings(readBacks)).extracting(Finding::code).containsOnly("readback.nothing-read");
    }

    /** Reads nothing. */
    private static final class Broken implements Extractor {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public boolean reads(FileKind kind) {
            return true;
        }

        @Override
        public boolean inProcess() {
            return true;
        }

        @Override
        public List<String> pages(byte[] file) throws IOException {
            throw new IOException("broken");
        }
    }

    @Test
    void aFileOfAnotherKindIsRefusedInASentence() {
        assertThatThrownBy(() -> ReadBacks.inProcess("hello".getBytes(StandardCharsets.UTF_8), "cv.txt", PAGE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("“cv.txt” is neither a PDF nor a DOCX file.");
    }

    @Test
    void blankFieldsAreNotAskedFor() {
        var fields = List.of(field("basics/name", "Ada Marchetti"), field("basics/label", " "));
        assertThat(ReadBacks.inProcess(page(), "cv.pdf", fields))
                .allSatisfy(each -> assertThat(each.fields()).isEqualTo(1));
    }
}
