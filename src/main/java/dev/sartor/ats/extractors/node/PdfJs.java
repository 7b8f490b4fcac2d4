package dev.sartor.ats.extractors.node;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Mozilla's pdf.js, which browsers show PDFs with. */
@AutoService(Extractor.class)
public final class PdfJs extends ProgramText {
    private static final Path SCRIPT = Path.of("bench/readers/pdfjs.mjs").toAbsolutePath();

    /** For the list of extractors. */
    public PdfJs() {
        super("pdfjs", FileKind.PDF, When.IN_EVALUATIONS, "node", List.of(SCRIPT.toString(), "{}"), NEXT_FILE);
    }

    @Override
    public boolean available() {
        return super.available() && Files.exists(SCRIPT.resolveSibling("node_modules"));
    }
}
