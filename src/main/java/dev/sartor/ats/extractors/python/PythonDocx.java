package dev.sartor.ats.extractors.python;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** The library python-docx: paragraphs and tables in their order. */
@AutoService(Extractor.class)
public final class PythonDocx extends ProgramText {
    /** For the list of extractors. */
    public PythonDocx() {
        super(
                "python-docx",
                FileKind.DOCX,
                When.IN_EVALUATIONS,
                "/usr/bin/python3",
                List.of("-c", """
                        import sys, docx
                        from docx.oxml.ns import qn
                        for name in sys.argv[1:]:
                            print(chr(30), end="")
                            for p in docx.Document(name).element.body.iter(qn("w:p")):
                                print("".join(docx.text.run.Run(r, None).text for r in p.iter(qn("w:r"))))
                        """, "{}"),
                NEXT_FILE);
    }
}
