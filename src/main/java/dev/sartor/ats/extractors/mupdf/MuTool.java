package dev.sartor.ats.extractors.mupdf;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.util.List;

/** mutool's plain text. */
@AutoService(Extractor.class)
public final class MuTool implements Extractor {
    private final ProgramText program = new ProgramText("mutool", List.of("draw", "-q", "-F", "txt", "{}"));

    @Override
    public String id() {
        return "mutool";
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
    public boolean available() {
        return program.installed();
    }

    @Override
    public List<String> pages(byte[] file) throws IOException {
        return program.pages(file);
    }
}
