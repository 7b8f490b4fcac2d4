package dev.sartor.postings.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.postings.Postings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A posting says the same on paper as in plain text. */
class PostingFilesTest {
    private static final Path POSTING = Path.of("examples/platform-engineer.job.txt");

    @SuppressWarnings("NullAway.Init")
    private static Containment containment;

    @BeforeAll
    static void start() {
        containment = new Containment(Bounds.STANDARD, 1);
    }

    @AfterAll
    static void stop() {
        containment.close();
    }

    @Test
    void aPdfAsksWhatItsTextAsks() throws IOException {
        var text = Files.readString(POSTING);
        var read = Postings.read(PostingFiles.text(pdf(text), "posting.pdf", containment));
        assertThat(asks(read)).isEqualTo(asks(Postings.read(text)));
        assertThat(read.title()).isEqualTo(Postings.read(text).title());
    }

    @Test
    void aWordFileAsksWhatItsTextAsks() throws IOException {
        var text = Files.readString(POSTING);
        var read = Postings.read(PostingFiles.text(docx(text), "posting.docx", containment));
        assertThat(asks(read)).isEqualTo(asks(Postings.read(text)));
    }

    @Test
    void aScanIsRefusedWithAWayOut() throws IOException {
        assertThatThrownBy(() -> PostingFiles.text(pdf(""), "scan.pdf", containment))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("may be a scan")
                .hasMessageContaining("Copy the posting's text");
    }

    @Test
    void plainTextIsNoDocument() {
        assertThat(PostingFiles.isDocument("We look for a nurse.".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(PostingFiles.isDocument("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    private static List<String> asks(JobPosting posting) {
        return posting.requirements().stream().map(Requirement::label).toList();
    }

    private static byte[] pdf(String text) throws IOException {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            PDPageContentStream page = null;
            float y = 0;
            for (var line : text.lines().toList()) {
                if (page == null || y < 60) {
                    if (page != null) page.close();
                    var sheet = new PDPage();
                    document.addPage(sheet);
                    page = new PDPageContentStream(document, sheet);
                    y = 730;
                }
                page.beginText();
                page.setFont(font, 9);
                page.newLineAtOffset(50, y);
                page.showText(line.replaceAll("[^\\x20-\\x7e\\xa0-\\xff\\u2013\\u2014\\u2019\\u20ac\\u2022]", ""));
                page.endText();
                y -= 12;
            }
            if (page == null) document.addPage(new PDPage());
            else page.close();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx(String text) throws IOException {
        var paragraphs = new StringBuilder();
        for (var line : text.lines().toList()) {
            var escaped = line.replace("&", "&amp;").replace("<", "&lt;");
            paragraphs
                    .append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(escaped)
                    .append("</w:t></w:r></w:p>");
        }
        var parts = List.of(
                List.of("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                        </Types>"""),
                List.of("_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                        </Relationships>"""),
                List.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + paragraphs + "</w:body></w:document>"));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.get(0)));
                zip.write(part.get(1).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
