package dev.sartor.parsing.importers.html;

import com.google.auto.service.AutoService;
import dev.sartor.extraction.html.HtmlText;
import dev.sartor.extraction.plain.PlainBytes;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.document.DocumentReader;
import java.util.Locale;

/** Reads web pages; one shows by its doctype or its first elements. */
@AutoService(Importer.class)
public final class HtmlImporter implements Importer {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return PlainBytes.isText(bytes)
                && PlainBytes.text(bytes)
                        .substring(0, Math.min(2000, PlainBytes.text(bytes).length()))
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*<(?:!doctype html|html|body|head)[\\s>].*");
    }

    @Override
    public Resume read(byte[] bytes) {
        return reading(bytes).resume();
    }

    @Override
    public Reading reading(byte[] bytes) {
        return DocumentReader.read(HtmlText.read(PlainBytes.text(bytes)));
    }
}
