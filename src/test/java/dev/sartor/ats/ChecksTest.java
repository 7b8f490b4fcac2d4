package dev.sartor.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.ats.checks.Checked;
import dev.sartor.ats.inspection.HiddenText;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Span;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Score;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final byte[] PAGE = TestPdf.of(
            "Ada Marchetti",
            "ada@example.org · +44 7700 900142",
            "Experience",
            "Staff Platform Engineer, Tidewell Payments",
            "Apr 2022 – present",
            "• Ran 140 services on Kubernetes with Terraform and Helm",
            "Skills",
            "Kubernetes, Terraform, Helm");

    private static List<String> codes(Checked checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aPageIsReadAsAMachineReadsIt() {
        var checked = Checks.of(PAGE, "cv.pdf", null, null);
        assertThat(checked.structure().pages()).isEqualTo(1);
        assertThat(checked.structure().textLayer()).isTrue();
        assertThat(checked.structure().fontsNotEmbedded()).isEmpty();
        assertThat(checked.content().emails()).containsExactly("ada@example.org");
        assertThat(checked.content().phones()).containsExactly("+44 7700 900142");
        assertThat(checked.content().headings()).containsExactly("Experience", "Skills");
        assertThat(checked.content().periods()).containsExactly("Apr 2022 – present");
        assertThat(codes(checked))
                .containsExactly("check.no-language", "check.no-title", "check.not-tagged", "check.short");
    }

    @Test
    void everyScoreTellsItsFormula() {
        var checked = Checks.of(PAGE, "cv.pdf", posting("Kubernetes", "Terraform", "Kafka"), null);
        assertThat(checked.scores()).contains(new Score("Must-haves named", 2 / 3.0, "2 of 3 must-haves named = 0.67"));
        assertThat(checked.scores())
                .allSatisfy(score -> assertThat(score.formula()).isNotBlank());
        assertThat(checked.findings())
                .extracting(Finding::message)
                .contains("The job asks for “Kafka”; the text does not name it. Add it only if it is true.");
    }

    @Test
    void fieldsOfAResumeThatAreNotInTheFileAreNamed() {
        var resume = ResumeJson.read("""
                {"basics": {"name": "Ada Marchetti"}, "work": [{"name": "Tidewell Payments",
                 "position": "Staff Platform Engineer", "highlights": ["Led 9 people"]}]}
                """);
        var checked = Checks.of(PAGE, "cv.pdf", null, resume);
        assertThat(checked.against()).hasSize(2).allSatisfy(each -> {
            assertThat(each.fields()).isEqualTo(4);
            assertThat(each.lost()).extracting("text").containsExactly("Led 9 people");
        });
        assertThat(codes(checked)).contains("check.field-lost");
    }

    @Test
    void hiddenTextIsReportedByItsKind() throws IOException {
        var checked = Checks.of(withHiddenText(), "cv.pdf", null, null);
        assertThat(checked.hidden())
                .containsExactly(
                        new HiddenText(HiddenText.Kind.PALE, 1, "white words"),
                        new HiddenText(HiddenText.Kind.TINY, 1, "tiny words"),
                        new HiddenText(HiddenText.Kind.INVISIBLE, 1, "invisible words"),
                        new HiddenText(HiddenText.Kind.OFF_PAGE, 1, "far words"));
        assertThat(codes(checked)).contains("check.hidden-text", "check.fonts-missing");
    }

    private static byte[] withHiddenText() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                show(content, 100, 700, "plain words");
                content.setNonStrokingColor(1f, 1f, 1f);
                show(content, 100, 680, "white words");
                content.setNonStrokingColor(0f, 0f, 0f);
                content.setFont(new PDType1Font(FontName.HELVETICA), 1);
                show(content, 100, 660, "tiny words");
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.setRenderingMode(RenderingMode.NEITHER);
                show(content, 100, 640, "invisible words");
                content.setRenderingMode(RenderingMode.FILL);
                show(content, 5000, 640, "far words");
            }
            return TestPdf.saved(document);
        }
    }

    private static void show(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    @Test
    void aPictureOfAPageHasNoText() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var checked = Checks.of(TestPdf.saved(document), "scan.pdf", null, null);
            assertThat(checked.findings().getFirst().code()).isEqualTo("check.no-text");
        }
    }

    @Test
    void tooLargeTooLongLockedBrokenAndForeignFilesAreRefusedInASentence() throws IOException {
        refused(new byte[0], "“x.pdf” is empty.");
        refused("PK and so on".getBytes(StandardCharsets.UTF_8), "“x.pdf” is not a PDF.");
        refused("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8), "“x.pdf” cannot be read as a PDF.");
        var large = Arrays.copyOf(PAGE, (20 << 20) + 1);
        refused(large, "“x.pdf” is larger than 20 MB.");
        try (var document = new PDDocument()) {
            for (int i = 0; i < 51; i++) document.addPage(new PDPage());
            refused(TestPdf.saved(document), "“x.pdf” has more than 50 pages.");
        }
        try (var document = Loader.loadPDF(PAGE)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused(TestPdf.saved(document), "“x.pdf” is locked or encrypted.");
        }
        try (var document = Loader.loadPDF(PAGE)) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            refused(TestPdf.saved(document), "“x.pdf” is locked or encrypted.");
        }
    }

    private static void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> Checks.of(file, "x.pdf", null, null))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(sentence);
    }

    private static JobPosting posting(String... skills) {
        var requirements = Arrays.stream(skills)
                .map(skill -> new Requirement(
                        skill,
                        Requirement.Importance.MUST,
                        Requirement.Kind.SKILL,
                        skill,
                        List.of(skill.equals("Kafka") ? "apache-kafka" : skill.toLowerCase(java.util.Locale.ROOT)),
                        null,
                        skill,
                        new Span(0, 0)))
                .toList();
        return new JobPosting("", "en", null, null, null, null, null, null, null, null, null, requirements, List.of());
    }
}
