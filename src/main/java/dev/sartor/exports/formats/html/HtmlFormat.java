package dev.sartor.exports.formats.html;

import com.google.auto.service.AutoService;
import dev.sartor.exports.ExportFormat;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A web page in UTF-8 with everything in it. */
@AutoService(ExportFormat.class)
public final class HtmlFormat implements ExportFormat {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String name() {
        return "Web page";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void write(Typeset typeset, OutputStream out) throws IOException {
        out.write(WebPage.of(typeset).getBytes(StandardCharsets.UTF_8));
    }
}
