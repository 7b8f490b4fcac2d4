package dev.sartor.ats.extractors.mupdf;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** mutool's plain text. */
@AutoService(Extractor.class)
public final class MuTool extends ProgramText {
    /** For the list of extractors. */
    public MuTool() {
        super("mutool", FileKind.PDF, When.EVERY_TIME, "mutool", List.of("draw", "-q", "-F", "txt", "{}"));
    }
}
