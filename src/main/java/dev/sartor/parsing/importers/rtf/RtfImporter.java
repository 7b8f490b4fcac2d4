package dev.sartor.parsing.importers.rtf;

import com.google.auto.service.AutoService;
import dev.sartor.extraction.rtf.RtfText;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.document.DocumentReader;
import java.nio.charset.StandardCharsets;

/** Reads Rich Text Format; a file of it begins with a brace and its name. */
@AutoService(Importer.class)
public final class RtfImporter implements Importer {
    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public String name() {
        return "RTF";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("{\\rtf");
    }

    @Override
    public Resume read(byte[] bytes) {
        return reading(bytes).resume();
    }

    @Override
    public Reading reading(byte[] bytes) {
        return DocumentReader.read(RtfText.read(bytes));
    }
}
