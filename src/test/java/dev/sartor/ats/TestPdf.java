package dev.sartor.ats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Small PDFs for tests: lines of text at points of a page, in an embedded Type 0 font. */
public final class TestPdf {
    /** A text at a point, in points from the lower left corner of an A4 page. */
    public record Text(double x, double y, String text) {}

    private final List<List<Text>> pages = new ArrayList<>(List.of(new ArrayList<>()));

    /** Lines one below the other from the top of a page. */
    public static byte[] of(String... lines) {
        var pdf = new TestPdf();
        for (int i = 0; i < lines.length; i++) pdf.at(60, 780 - 18 * i, lines[i]);
        return pdf.bytes();
    }

    public TestPdf at(double x, double y, String text) {
        pages.getLast().add(new Text(x, y, text));
        return this;
    }

    public TestPdf nextPage() {
        pages.add(new ArrayList<>());
        return this;
    }

    public byte[] bytes() {
        try (var document = new PDDocument();
                var file = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            var font = PDType0Font.load(document, file, true);
            for (var texts : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var each : texts) show(content, font, each);
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(PDPageContentStream content, PDType0Font font, Text each) throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset((float) each.x(), (float) each.y());
        content.showText(each.text());
        content.endText();
    }

    /** The same PDF with its character maps (ToUnicode) rewritten. */
    public static byte[] withCharacterMap(byte[] pdf, UnaryOperator<String> rewrite) {
        try (var document = Loader.loadPDF(pdf)) {
            var cos = document.getDocument();
            for (var key : List.copyOf(cos.getXrefTable().keySet())) {
                if (cos.getObjectFromPool(key).getObject() instanceof COSStream stream) rewrite(stream, rewrite);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(COSStream stream, UnaryOperator<String> rewrite) throws IOException {
        String content;
        try (var in = stream.createInputStream()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        if (!content.contains("begincmap")) return;
        try (var out = stream.createOutputStream()) {
            out.write(rewrite.apply(content).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** The same PDF carrying a file. */
    public static byte[] withAttachment(byte[] pdf, String name, String content) {
        try (var document = Loader.loadPDF(pdf)) {
            var file = new PDEmbeddedFile(
                    document, new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            var specification = new PDComplexFileSpecification();
            specification.setFile(name);
            specification.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(java.util.Map.of(name, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            var associated = new org.apache.pdfbox.cos.COSArray();
            associated.add(specification.getCOSObject());
            document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
