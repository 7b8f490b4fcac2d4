package dev.sartor.exports.formats.md;

import com.google.auto.service.AutoService;
import dev.sartor.exports.ExportFormat;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Markdown in UTF-8. */
@AutoService(ExportFormat.class)
public final class MdFormat implements ExportFormat {
    @Override
    public String id() {
        return "md";
    }

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown; charset=utf-8";
    }

    @Override
    public void write(Typeset typeset, OutputStream out) throws IOException {
        out.write(Markdown.of(typeset.draft()).getBytes(StandardCharsets.UTF_8));
    }
}
