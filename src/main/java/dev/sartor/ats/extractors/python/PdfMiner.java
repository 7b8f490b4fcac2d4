package dev.sartor.ats.extractors.python;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** The library pdfminer.six. */
@AutoService(Extractor.class)
public final class PdfMiner extends ProgramText {
    /** For the list of extractors. */
    public PdfMiner() {
        super("pdfminer", FileKind.PDF, When.IN_EVALUATIONS, "/usr/bin/python3", List.of("-c", """
                        import sys
                        from pdfminer.high_level import extract_text
                        for name in sys.argv[1:]:
                            sys.stdout.write(chr(30) + extract_text(name))
                        """, "{}"), NEXT_FILE);
    }
}
