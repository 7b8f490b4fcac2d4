package dev.sartor.ats.extractors.pandoc;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.processes.ProgramText;
import java.util.List;

/** Pandoc's HTML of a Word file without its tags; its plain text would draw tables. */
@AutoService(Extractor.class)
public final class Pandoc extends ProgramText {
    /** For the list of extractors. */
    public Pandoc() {
        super(
                "pandoc",
                FileKind.DOCX,
                When.IN_EVALUATIONS,
                "pandoc",
                List.of("--from=docx", "--to=html", "--wrap=none", "{}"));
    }

    @Override
    protected String text(String html) {
        return html.replaceAll("</(p|li|td|h\\d)>|<br ?/?>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
