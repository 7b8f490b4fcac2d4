package dev.sartor.ats.extractors.python;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The library pypdf. */
@AutoService(Extractor.class)
public final class PyPdf implements Extractor {
    private static final Duration SLOW = Duration.ofSeconds(90);
    private final ProgramText program = new ProgramText(
            "/usr/bin/python3",
            List.of(
                    "-c",
                    "import sys\nfrom pypdf import PdfReader\nsys.stdout.write(chr(12).join(p.extract_text() for p in PdfReader(sys.argv[1]).pages))",
                    "{}"),
            SLOW);

    @Override
    public String id() {
        return "pypdf";
    }

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.PDF;
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
