package dev.sartor.ats.extractors.poppler;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** pdftotext keeping the look of the page. */
@AutoService(Extractor.class)
public final class PdfToTextLayout extends ProgramText {
    /** For the list of extractors. */
    public PdfToTextLayout() {
        super(
                "pdftotext-layout",
                FileKind.PDF,
                When.EVERY_TIME,
                "pdftotext",
                List.of("-q", "-layout", "-enc", "UTF-8", "{}", "-"));
    }
}
