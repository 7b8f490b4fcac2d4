package dev.sartor.ats.extractors.pdfbox;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFBox's text stripper as it comes, in the order of the content stream; Tika reads PDFs with it too. */
@AutoService(Extractor.class)
public final class PdfBoxExtractor implements Extractor {
    @Override
    public String id() {
        return "pdfbox";
    }

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.PDF;
    }

    @Override
    public boolean inProcess() {
        return true;
    }

    /** Its strings of all two-byte codes and its list of glyph names. */
    @Override
    public void prepare() {
        var characters = "1 beginbfchar <0001> <0041> endbfchar".getBytes(StandardCharsets.US_ASCII);
        try (var map = new RandomAccessReadBuffer(characters)) {
            new CMapParser().parse(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GlyphList.getAdobeGlyphList();
    }

    @Override
    public List<String> pages(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (RuntimeException broken) {
            throw new IOException("PDFBox cannot read the file", broken);
        }
    }
}
