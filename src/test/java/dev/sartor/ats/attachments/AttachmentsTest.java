package dev.sartor.ats.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.ats.TestPdf;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {
    private static final String SECRET = "only the attachment says this";

    @Test
    void anAttachmentIsTakenOutWholly() throws IOException {
        var pdf = TestPdf.withAttachment(TestPdf.of("Ada"), "resume.json", SECRET);
        assertThat(carries(pdf)).isTrue();
        var bare = Attachments.removed(pdf, "cv.pdf");
        assertThat(carries(bare)).isFalse();
        assertThat(anyStreamSays(pdf, SECRET)).isTrue();
        assertThat(anyStreamSays(bare, SECRET)).isFalse();
    }

    @Test
    void aPinnedNoteWithAFileIsTakenOutToo() throws IOException {
        byte[] pdf;
        try (var document = Loader.loadPDF(TestPdf.of("Ada"))) {
            document.getPage(0).getAnnotations().add(new PDAnnotationFileAttachment());
            document.getPage(0).setAnnotations(document.getPage(0).getAnnotations());
            var annotations = new java.util.ArrayList<>(document.getPage(0).getAnnotations());
            annotations.add(new PDAnnotationFileAttachment());
            document.getPage(0).setAnnotations(annotations);
            pdf = TestPdf.saved(document);
        }
        assertThat(carries(pdf)).isTrue();
        assertThat(carries(Attachments.removed(pdf, "cv.pdf"))).isFalse();
    }

    @Test
    void anAttachmentThatNothingLeadsToIsFound() throws IOException {
        byte[] pdf;
        try (var document = Loader.loadPDF(TestPdf.of("Ada"))) {
            var stream = new COSStream();
            stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
            document.getPage(0).getCOSObject().setItem("PieceInfo", stream);
            pdf = TestPdf.saved(document);
        }
        assertThat(carries(pdf)).isTrue();
    }

    /** The proof parses again only where one of these is spelt, so each must be known. */
    @ParameterizedTest
    @ValueSource(strings = {"EF", "AF", "RF", "EmbeddedFiles", "Collection", "EmbeddedFile", "FileAttachment"})
    void everyNameThatLeadsToAFileIsMet(String name) {
        assertThat(Traces.named(("1 0 obj <</" + name + " 2 0 R>> endobj").getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(Traces.named("1 0 obj <</Type/Page>> endobj /".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void aFileWithoutAttachmentsIsReadAsItIs() {
        var pdf = TestPdf.of("Ada");
        assertThat(Attachments.removed(pdf, "cv.pdf")).isSameAs(pdf);
    }

    @Test
    void theSameFileWithoutItsAttachmentIsTheSameEveryTime() {
        var pdf = TestPdf.withAttachment(TestPdf.of("Ada"), "resume.json", SECRET);
        assertThat(Attachments.removed(pdf, "cv.pdf")).isEqualTo(Attachments.removed(pdf, "cv.pdf"));
    }

    @Test
    void whatCannotBeOpenedIsRefusedInASentence() {
        assertThatThrownBy(() -> Attachments.removed("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8), "cv.pdf"))
                .isInstanceOf(BadInput.class)
                .hasMessage("“cv.pdf” cannot be opened as a PDF. Export the file again.");
    }

    private static boolean carries(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Attachments.in(document);
        }
    }

    private static boolean anyStreamSays(byte[] pdf, String words) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var cos = document.getDocument();
            for (var key : cos.getXrefTable().keySet()) {
                if (!(cos.getObjectFromPool(key).getObject() instanceof COSStream stream)) continue;
                try (var in = stream.createInputStream()) {
                    if (new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(words)) return true;
                }
            }
            return false;
        }
    }
}
