package dev.sartor.parsing.importers.pdf;

import com.google.auto.service.AutoService;
import dev.sartor.extraction.ocr.Scan;
import dev.sartor.extraction.pdf.PdfText;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.document.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads PDFs of any layout; one begins with "%PDF-" within its first kilobyte (ISO 32000-1, 7.5.2 and annex H). */
@AutoService(Importer.class)
public final class PdfImporter implements Importer {
    private static final int HEADER_WITHIN = 1024;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        var start = Arrays.copyOf(bytes, Math.min(bytes.length, HEADER_WITHIN));
        return new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public Resume read(byte[] bytes) {
        return reading(bytes).resume();
    }

    @Override
    public Reading reading(byte[] bytes) {
        var text = PdfText.read(bytes);
        return DocumentReader.read(text.isEmpty() ? Scan.read(bytes) : text);
    }
}
