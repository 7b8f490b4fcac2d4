package dev.sartor.parsing.importers.txt;

import com.google.auto.service.AutoService;
import dev.sartor.extraction.plain.PlainBytes;
import dev.sartor.extraction.plain.PlainText;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.document.DocumentReader;

/** Reads any text of some lines. */
@AutoService(Importer.class)
public final class TextImporter implements Importer {
    @Override
    public String id() {
        return "txt";
    }

    @Override
    public String name() {
        return "plain text";
    }

    @Override
    public boolean isLastResort() {
        return true;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return PlainBytes.isText(bytes)
                && PlainBytes.text(bytes)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        >= 5;
    }

    @Override
    public Resume read(byte[] bytes) {
        return reading(bytes).resume();
    }

    @Override
    public Reading reading(byte[] bytes) {
        return DocumentReader.read(PlainText.read(PlainBytes.text(bytes)));
    }
}
