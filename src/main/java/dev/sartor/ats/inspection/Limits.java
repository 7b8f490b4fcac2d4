package dev.sartor.ats.inspection;

import dev.sartor.kernel.BadInput;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What is too much for a CV, and so for us. */
final class Limits {
    static final int MOST_BYTES = 20 << 20;
    static final int MOST_PAGES = 50;

    private Limits() {}

    static void check(byte[] pdf, String name) {
        if (pdf.length == 0) throw new BadInput("“" + name + "” is empty.", "Give the PDF itself.");
        if (pdf.length > MOST_BYTES)
            throw new BadInput("“" + name + "” is larger than 20 MB.", "Make its pictures smaller or leave them out.");
    }

    static void check(PDDocument document, String name) {
        if (document.isEncrypted()) throw locked(name);
        int pages = document.getNumberOfPages();
        if (pages == 0) throw new BadInput("“" + name + "” has no pages.", "Export the file again.");
        if (pages > MOST_PAGES)
            throw new BadInput(
                    "“" + name + "” has more than " + MOST_PAGES + " pages.", "Give the pages of the CV only.");
    }

    static BadInput locked(String name) {
        return new BadInput("“" + name + "” is locked or encrypted.", "Save it without a password.");
    }

    static BadInput broken(String name) {
        return new BadInput("“" + name + "” cannot be read as a PDF.", "Export the file again.");
    }
}
