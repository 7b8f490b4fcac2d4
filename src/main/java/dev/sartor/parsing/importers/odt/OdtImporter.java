package dev.sartor.parsing.importers.odt;

import com.google.auto.service.AutoService;
import dev.sartor.extraction.odt.OdtText;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.archives.Zip;
import dev.sartor.parsing.document.DocumentReader;

/** Reads OpenDocument texts: a zip archive whose first entry says so (ODF 1.3, part 2, 3.3). */
@AutoService(Importer.class)
public final class OdtImporter implements Importer {
    @Override
    public String id() {
        return "odt";
    }

    @Override
    public String name() {
        return "OpenDocument (ODT)";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        if (!Zip.looksLikeOne(bytes)) return false;
        try {
            return Zip.open(bytes).entries().stream()
                    .anyMatch(entry -> entry.name().equals("content.xml"));
        } catch (BadInput e) {
            return false;
        }
    }

    @Override
    public Resume read(byte[] bytes) {
        return reading(bytes).resume();
    }

    @Override
    public Reading reading(byte[] bytes) {
        return DocumentReader.read(OdtText.read(bytes));
    }
}
