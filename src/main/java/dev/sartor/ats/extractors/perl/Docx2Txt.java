package dev.sartor.ats.extractors.perl;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.util.List;

/** The program docx2txt. */
@AutoService(Extractor.class)
public final class Docx2Txt implements Extractor {
    private final ProgramText program = new ProgramText("docx2txt", List.of("{}", "-"));

    @Override
    public String id() {
        return "docx2txt";
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
