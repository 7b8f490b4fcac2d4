package dev.sartor.ats.extractors.ghostscript;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Ghostscript's text device. */
@AutoService(Extractor.class)
public final class Ghostscript implements Extractor {
    private static final Duration SLOW = Duration.ofSeconds(90);
    private final ProgramText program = new ProgramText("gs", List.of("-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=txtwrite", "-sOutputFile=-", "{}"), SLOW);

    @Override
    public String id() {
        return "ghostscript";
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
