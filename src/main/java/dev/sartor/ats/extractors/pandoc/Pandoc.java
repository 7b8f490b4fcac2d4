package dev.sartor.ats.extractors.pandoc;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Pandoc's HTML of a Word file without its tags; its plain text would draw tables. */
@AutoService(Extractor.class)
public final class Pandoc implements Extractor {
    private static final Duration SLOW = Duration.ofSeconds(90);
    private final ProgramText program = new ProgramText("pandoc", List.of("--from=docx", "--to=html", "--wrap=none", "{}"), SLOW);

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
        return program.pages(file).stream().map(Pandoc::text).toList();
    }

    private static String text(String html) {
        return html.replaceAll("</(p|li|td|h\\d)>|<br ?/?>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
