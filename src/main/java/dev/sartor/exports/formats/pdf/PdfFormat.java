package dev.sartor.exports.formats.pdf;

import com.google.auto.service.AutoService;
import dev.sartor.exports.ExportFormat;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;

/** PDF, as {@link ExportFormat}s go. */
@AutoService(ExportFormat.class)
public final class PdfFormat implements ExportFormat {
    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Typeset typeset, OutputStream out) throws IOException {
        PdfDocument.write(typeset).writeTo(out);
    }
}
