package dev.sartor.ats.extractors.office;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** LibreOffice's plain text of a Word file. */
@AutoService(Extractor.class)
public final class LibreOffice implements Extractor {
    private static final Duration SLOW = Duration.ofSeconds(90);
    private final ProgramText program = new ProgramText("soffice", List.of("--headless", "--cat", "{}"), SLOW);

    @Override
    public String id() {
        return "libreoffice";
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
