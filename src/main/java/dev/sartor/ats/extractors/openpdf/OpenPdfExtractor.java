package dev.sartor.ats.extractors.openpdf;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** OpenPDF's text extractor as it comes. */
@AutoService(Extractor.class)
public final class OpenPdfExtractor implements Extractor {
    @Override
    public String id() {
        return "openpdf";
    }

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.PDF;
    }

    @Override
    public boolean inProcess() {
        return true;
    }

    @Override
    public List<String> pages(byte[] file) throws IOException {
        try (var reader = new PdfReader(file)) {
            var extractor = new PdfTextExtractor(reader);
            var pages = new ArrayList<String>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) pages.add(extractor.getTextFromPage(page));
            return pages;
        } catch (RuntimeException broken) {
            throw new IOException("OpenPDF cannot read the file", broken);
        }
    }
}
