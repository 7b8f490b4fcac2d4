package dev.sartor.ats.inspection;

import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Inspects with PDFBox and the given extractors, inside this process. */
public final class PdfInspector implements Inspector {
    private final List<Extractor> extractors;

    public PdfInspector(List<Extractor> extractors) {
        this.extractors = List.copyOf(extractors);
    }

    @Override
    public Inspection inspect(byte[] pdf, String name) {
        Limits.check(pdf, name);
        try (var document = Loader.loadPDF(pdf)) {
            Limits.check(document, name);
            return inspect(document, pdf);
        } catch (InvalidPasswordException e) {
            throw Limits.locked(name);
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Limits.broken(name);
        }
    }

    private Inspection inspect(PDDocument document, byte[] pdf) throws IOException {
        var catalog = document.getDocumentCatalog();
        var marks = catalog.getMarkInfo();
        boolean tagged = marks != null && marks.isMarked() && catalog.getStructureTreeRoot() != null;
        return new Inspection(
                document.getNumberOfPages(),
                blankIsNone(catalog.getLanguage()),
                blankIsNone(document.getDocumentInformation().getTitle()),
                tagged,
                Fonts.notEmbedded(document),
                HiddenTextFinder.find(document),
                texts(pdf));
    }

    private List<Inspection.Text> texts(byte[] pdf) {
        var texts = new ArrayList<Inspection.Text>();
        for (var extractor : extractors) {
            if (!extractor.reads(FileKind.PDF)) continue;
            try {
                texts.add(new Inspection.Text(extractor.id(), extractor.pages(pdf)));
            } catch (IOException unreadable) {
                texts.add(new Inspection.Text(extractor.id(), List.of()));
            }
        }
        return texts;
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
