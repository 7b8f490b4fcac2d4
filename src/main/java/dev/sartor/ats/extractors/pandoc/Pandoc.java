package dev.sartor.ats.extractors.pandoc;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.util.List;

/** Pandoc's plain text of a Word file. */
@AutoService(Extractor.class)
public final class Pandoc implements Extractor {
    private final ProgramText program = new ProgramText("pandoc", List.of("--from=docx", "--to=plain", "--wrap=none", "{}"));

    @Override
    public String id() {
        return "pandoc";
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
