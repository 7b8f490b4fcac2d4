package dev.sartor.ats.extractors.poppler;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** pdftotext in the order of the content stream. */
@AutoService(Extractor.class)
public final class PdfToTextRaw extends ProgramText {
    /** For the list of extractors. */
    public PdfToTextRaw() {
        super(
                "pdftotext-raw",
                FileKind.PDF,
                When.EVERY_TIME,
                "pdftotext",
                List.of("-q", "-raw", "-enc", "UTF-8", "{}", "-"));
    }
}
