package dev.sartor.exports.formats.svg;

import com.google.auto.service.AutoService;
import dev.sartor.exports.PageFormat;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** SVG of one page; needs no font where it is shown. */
@AutoService(PageFormat.class)
public final class SvgFormat implements PageFormat {
    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public void write(Typeset typeset, int page, OutputStream out) throws IOException {
        var sheet = typeset.pages().get(page);
        out.write(new SvgPage(typeset, sheet).write().getBytes(StandardCharsets.UTF_8));
    }
}
