package dev.sartor.exports.formats.txt;

import com.google.auto.service.AutoService;
import dev.sartor.exports.ExportFormat;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Plain text in UTF-8. */
@AutoService(ExportFormat.class)
public final class TxtFormat implements ExportFormat {
    @Override
    public String id() {
        return "txt";
    }

    @Override
    public String name() {
        return "Plain text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public void write(Typeset typeset, OutputStream out) throws IOException {
        out.write(PlainText.of(typeset.draft()).getBytes(StandardCharsets.UTF_8));
    }
}
