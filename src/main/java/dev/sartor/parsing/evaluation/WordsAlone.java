package dev.sartor.parsing.evaluation;

import dev.sartor.extraction.docx.DocxText;
import dev.sartor.extraction.pdf.PdfText;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.document.DocumentReader;

/** Reads a PDF or Word file by its words, looks and places, as if its structure called nothing by name. */
public final class WordsAlone {
    private WordsAlone() {}

    /** @throws dev.sartor.kernel.BadInput as the importers do */
    public static Resume read(byte[] bytes, boolean pdf) {
        var text = pdf ? PdfText.read(bytes) : DocxText.read(bytes);
        return DocumentReader.read(text.unnamed()).resume();
    }
}
