package dev.sartor.parsing.importers.europass;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The Europass XML that a Europass PDF carries as an embedded file; its name is not looked at, nothing is written anywhere. */
final class EmbeddedXml {
    private static final int LARGEST = 10 << 20;
    private static final int DEEPEST = 8;

    private EmbeddedXml() {}

    /** Nothing for a PDF without one, or one that cannot be opened; then another importer tells what is wrong. */
    static Optional<byte[]> find(byte[] pdf) {
        if (!mentionsEmbeddedFiles(pdf)) return Optional.empty();
        try (var document = Loader.loadPDF(pdf)) {
            return find(document);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A stream cannot hide in another, so the type that Europass gives it stands plainly in the file. */
    private static boolean mentionsEmbeddedFiles(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.contains("/EmbeddedFile");
    }

    private static Optional<byte[]> find(PDDocument document) throws IOException {
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        var tree = names.getEmbeddedFiles();
        return tree == null ? Optional.empty() : find(tree, 0);
    }

    private static Optional<byte[]> find(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
            throws IOException {
        var files = node.getNames();
        if (files != null)
            for (var file : files.values()) {
                var found = content(file);
                if (found.isPresent()) return found;
            }
        var kids = node.getKids();
        if (kids == null || depth > DEEPEST) return Optional.empty();
        for (var kid : kids) {
            var found = find(kid, depth + 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<byte[]> content(PDComplexFileSpecification file) throws IOException {
        var embedded = file.getEmbeddedFile();
        if (embedded == null) return Optional.empty();
        try (var in = embedded.createInputStream()) {
            var xml = in.readNBytes(LARGEST + 1);
            return xml.length <= LARGEST && EuropassImporter.isEuropass(xml) ? Optional.of(xml) : Optional.empty();
        }
    }
}
