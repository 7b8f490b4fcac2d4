package dev.sartor.ats.extractors.poppler;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** pdftotext in the reading order that it works out for itself. */
@AutoService(Extractor.class)
public final class PdfToText extends ProgramText {
    /** For the list of extractors. */
    public PdfToText() {
        super("pdftotext", FileKind.PDF, When.EVERY_TIME, "pdftotext", List.of("-q", "-enc", "UTF-8", "{}", "-"));
    }
}
