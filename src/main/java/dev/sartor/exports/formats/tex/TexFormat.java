package dev.sartor.exports.formats.tex;

import com.google.auto.service.AutoService;
import dev.sartor.exports.ExportFormat;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** LaTeX source in UTF-8. */
@AutoService(ExportFormat.class)
public final class TexFormat implements ExportFormat {
    @Override
    public String id() {
        return "tex";
    }

    @Override
    public String name() {
        return "LaTeX";
    }

    @Override
    public String extension() {
        return "tex";
    }

    @Override
    public String mediaType() {
        return "application/x-tex";
    }

    @Override
    public void write(Typeset typeset, OutputStream out) throws IOException {
        out.write(TexDocument.of(typeset).getBytes(StandardCharsets.UTF_8));
    }
}
