package dev.sartor.ats.extractors.python;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** The library pypdf. */
@AutoService(Extractor.class)
public final class PyPdf extends ProgramText {
    /** For the list of extractors. */
    public PyPdf() {
        super("pypdf", FileKind.PDF, When.IN_EVALUATIONS, "/usr/bin/python3", List.of("-c", """
                        import sys
                        from pypdf import PdfReader
                        for name in sys.argv[1:]:
                            sys.stdout.write(chr(30) + chr(12).join(p.extract_text() for p in PdfReader(name).pages))
                        """, "{}"), NEXT_FILE);
    }
}
