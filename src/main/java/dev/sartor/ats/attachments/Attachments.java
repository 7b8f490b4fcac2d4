package dev.sartor.ats.attachments;

import dev.sartor.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The files that a PDF carries (ISO 32000-2:2020, 7.11.4 and 14.13). */
public final class Attachments {
    private Attachments() {}

    /**
     * The same PDF without any embedded file; the very same bytes when it carries none.
     *
     * @throws IllegalStateException when a file is still in it, which would make every read-back worthless
     * @throws BadInput when the PDF cannot be opened
     */
    public static byte[] removed(byte[] pdf, String name) {
        try (var document = Loader.loadPDF(pdf)) {
            if (!in(document)) return pdf;
            var traces = new Traces();
            eachObject(document.getDocument(), traces::remove);
            var out = new ByteArrayOutputStream(pdf.length);
            document.save(out, CompressParameters.NO_COMPRESSION);
            var bare = out.toByteArray();
            prove(bare, name);
            return bare;
        } catch (IOException e) {
            throw new BadInput("“%s” cannot be opened as a PDF.".formatted(name), "Export the file again.");
        }
    }

    /** Whether any object of the file, used or not, is an embedded file or leads to one. */
    public static boolean in(PDDocument document) throws IOException {
        var traces = new Traces();
        eachObject(document.getDocument(), traces::look);
        return traces.found();
    }

    /** What is written here has its dictionaries in the open, so a file that names no trace need not be parsed again. */
    private static void prove(byte[] bare, String name) throws IOException {
        if (!Traces.named(bare)) return;
        try (var again = Loader.loadPDF(bare)) {
            if (in(again)) throw new IllegalStateException("“" + name + "” still carries an attachment after removal");
        }
    }

    private static void eachObject(COSDocument document, Visit visit) throws IOException {
        var keys = document.getXrefTable().keySet().stream().sorted().toList();
        for (var key : keys) {
            var object = document.getObjectFromPool(key).getObject();
            if (object != null) visit.to(object);
        }
        visit.to(document.getTrailer());
    }

    /** What is done with each object. */
    private interface Visit {
        void to(org.apache.pdfbox.cos.COSBase object) throws IOException;
    }
}
