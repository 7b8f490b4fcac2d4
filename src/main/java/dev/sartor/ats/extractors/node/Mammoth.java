package dev.sartor.ats.extractors.node;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The library mammoth, which turns Word files into HTML. */
@AutoService(Extractor.class)
public final class Mammoth extends ProgramText {
    private static final Path SCRIPT = Path.of("bench/readers/mammoth.mjs").toAbsolutePath();

    /** For the list of extractors. */
    public Mammoth() {
        super("mammoth", FileKind.DOCX, When.IN_EVALUATIONS, "node", List.of(SCRIPT.toString(), "{}"), NEXT_FILE);
    }

    @Override
    public boolean available() {
        return super.available() && Files.exists(SCRIPT.resolveSibling("node_modules"));
    }
}
