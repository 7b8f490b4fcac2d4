package dev.sartor.ats.extractors.ghostscript;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** Ghostscript's text device. */
@AutoService(Extractor.class)
public final class Ghostscript extends ProgramText {
    /** For the list of extractors. */
    public Ghostscript() {
        super(
                "ghostscript",
                FileKind.PDF,
                When.IN_EVALUATIONS,
                "gs",
                List.of("-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=txtwrite", "-sOutputFile=-", "{}"));
    }
}
