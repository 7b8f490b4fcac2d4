package dev.sartor.ats.extractors.python;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The library python-docx: paragraphs and tables in their order. */
@AutoService(Extractor.class)
public final class PythonDocx implements Extractor {
    private static final Duration SLOW = Duration.ofSeconds(90);
    private final ProgramText program = new ProgramText("/usr/bin/python3", List.of("-c", """
            import sys, docx
            from docx.oxml.ns import qn
            for p in docx.Document(sys.argv[1]).element.body.iter(qn("w:p")):
                print("".join(docx.text.run.Run(r, None).text for r in p.iter(qn("w:r"))))
            """, "{}"), SLOW);

    @Override
    public String id() {
        return "python-docx";
    }

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.DOCX;
    }

    @Override
    public boolean inProcess() {
        return false;
    }

    @Override
    public boolean everyTime() {
        return false;
    }

    @Override
    public boolean available() {
        return program.installed();
    }

    @Override
    public List<String> pages(byte[] file) throws IOException {
        return program.pages(file);
    }
}
