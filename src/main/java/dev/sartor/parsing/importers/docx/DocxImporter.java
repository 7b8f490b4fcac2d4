package dev.sartor.parsing.importers.docx;

import com.google.auto.service.AutoService;
import dev.sartor.extraction.docx.DocxText;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.document.DocumentReader;
import java.nio.charset.StandardCharsets;

/** Reads Word documents: a zip archive that holds {@code word/document.xml}; of the format before 2007 it says what to do. */
@AutoService(Importer.class)
public final class DocxImporter implements Importer {
    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String name() {
        return "Word (DOCX)";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return isOld(bytes)
                || bytes.length > 4
                        && bytes[0] == 'P'
                        && bytes[1] == 'K'
                        && text(bytes).contains("word/document.xml");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The compound file of Word 97 ([MS-CFB] 2.2). */
    private static boolean isOld(byte[] bytes) {
        return bytes.length > 8
                && (bytes[0] & 0xff) == 0xd0
                && (bytes[1] & 0xff) == 0xcf
                && bytes[2] == 0x11
                && (bytes[3] & 0xff) == 0xe0;
    }

    @Override
    public Resume read(byte[] bytes) {
        return reading(bytes).resume();
    }

    @Override
    public Reading reading(byte[] bytes) {
        if (isOld(bytes))
            throw new BadInput("This is a Word file of the old kind (DOC).", "Save it as DOCX and give that.");
        return DocumentReader.read(DocxText.read(bytes));
    }
}
