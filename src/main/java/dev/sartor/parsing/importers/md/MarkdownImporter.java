package dev.sartor.parsing.importers.md;

import com.google.auto.service.AutoService;
import dev.sartor.extraction.plain.Markdown;
import dev.sartor.extraction.plain.PlainBytes;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Reading;
import dev.sartor.parsing.document.DocumentReader;

/** Reads Markdown; text with titles or emphasis marked as Markdown does it. */
@AutoService(Importer.class)
public final class MarkdownImporter implements Importer {
    @Override
    public String id() {
        return "md";
    }

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public boolean isLastResort() {
        return true;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return PlainBytes.isText(bytes)
                && PlainBytes.text(bytes).lines().anyMatch(line -> line.matches("#{1,3} \\S.*|.*\\*\\*\\S.*\\*\\*.*"));
    }

    @Override
    public Resume read(byte[] bytes) {
        return reading(bytes).resume();
    }

    @Override
    public Reading reading(byte[] bytes) {
        return DocumentReader.read(Markdown.read(PlainBytes.text(bytes)));
    }
}
