package dev.sartor.exports.formats.json;

import com.google.auto.service.AutoService;
import dev.sartor.exports.ExportFormat;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A CV as JSON Resume, a letter as its parts. */
@AutoService(ExportFormat.class)
public final class JsonFormat implements ExportFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Typeset typeset, OutputStream out) throws IOException {
        out.write(DocumentJson.of(typeset.draft(), typeset.shownJson()).getBytes(StandardCharsets.UTF_8));
    }
}
