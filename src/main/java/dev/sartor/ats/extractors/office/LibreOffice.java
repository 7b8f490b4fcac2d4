package dev.sartor.ats.extractors.office;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** LibreOffice's plain text of a Word file. */
@AutoService(Extractor.class)
public final class LibreOffice extends ProgramText {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** For the list of extractors. */
    public LibreOffice() {
        super(
                "libreoffice",
                FileKind.DOCX,
                When.IN_EVALUATIONS,
                "soffice",
                List.of("--headless", "--cat", "{}"),
                BYTE_ORDER_MARK);
    }
}
