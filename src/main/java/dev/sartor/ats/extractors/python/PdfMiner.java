package dev.sartor.ats.extractors.python;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The library pdfminer.six. */
@AutoService(Extractor.class)
public final class PdfMiner implements Extractor {
    private static final Duration SLOW = Duration.ofSeconds(90);
    private final ProgramText program = new ProgramText(
            "/usr/bin/python3",
            List.of(
                    "-c",
                    "import sys\nfrom pdfminer.high_level import extract_text\nsys.stdout.write(extract_text(sys.argv[1]))",
                    "{}"),
            SLOW);

    @Override
    public String id() {
        return "pdfminer";
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
