package dev.sartor.ats.extractors.poppler;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.util.List;

/** pdftotext in the order of the content stream. */
@AutoService(Extractor.class)
public final class PdfToTextRaw implements Extractor {
    private final ProgramText program = new ProgramText("pdftotext", List.of("-q", "-raw", "-enc", "UTF-8", "{}", "-"));

    @Override
    public String id() {
        return "pdftotext-raw";
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
