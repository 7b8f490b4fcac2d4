package dev.sartor.ats.extractors.node;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Mozilla's pdf.js, which browsers show PDFs with. */
@AutoService(Extractor.class)
public final class PdfJs implements Extractor {
    private static final Path SCRIPT = Path.of("bench/readers/pdfjs.mjs").toAbsolutePath();
    private static final Duration SLOW = Duration.ofSeconds(90);
    private final ProgramText program = new ProgramText("node", List.of(SCRIPT.toString(), "{}"), SLOW);

    @Override
    public String id() {
        return "pdfjs";
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
        return program.installed() && Files.exists(SCRIPT.resolveSibling("node_modules"));
    }

    @Override
    public List<String> pages(byte[] file) throws IOException {
        return program.pages(file);
    }
}
