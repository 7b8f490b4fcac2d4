package dev.sartor.extraction.ocr;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Page;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.Word;
import dev.sartor.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a PDF that has pictures of text and no text. */
public final class Scan {
    private static final int DPI = 200;
    private static final int MOST_PAGES = 8;
    /** Words further apart than so many ems stand in columns of their own. */
    private static final double COLUMN = 1.6;

    private Scan() {}

    /** @throws BadInput when tesseract is not installed, or fails */
    public static Extracted read(byte[] pdf) {
        // whoever reads a stranger's file may write none
        ImageIO.setUseCache(false);
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<Page>();
            for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()); i++) {
                var picture = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY), "png", picture);
                var box = document.getPage(i).getCropBox();
                var words = Tesseract.words(picture.toByteArray(), DPI);
                pages.add(new Page(i + 1, box.getWidth(), box.getHeight(), pieces(words, i + 1)));
            }
            return new Extracted(pages, List.of());
        } catch (IOException e) {
            throw new BadInput("This PDF has pictures of text and no text.", remedy());
        }
    }

    private static String remedy() {
        return Tesseract.isInstalled()
                ? "The pictures cannot be read: give a clearer scan, or a file with text."
                : "Install tesseract to have it read, or give a file with text.";
    }

    private static List<Piece> pieces(List<Tesseract.Seen> words, int page) {
        var lines = new LinkedHashMap<String, List<Tesseract.Seen>>();
        for (var word : words)
            if (word.sure() > 30)
                lines.computeIfAbsent(word.line(), k -> new ArrayList<>()).add(word);
        double usual = Sizes.usual(lines.values());
        var out = new ArrayList<Piece>();
        for (var line : lines.values()) {
            double size = Sizes.of(line, usual);
            var style = new Style("", size, false, false, 0);
            var run = new ArrayList<Word>();
            double end = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < line.size(); i++) {
                var word = line.get(i);
                if (!run.isEmpty() && word.left() - end > COLUMN * size) {
                    out.add(new Piece(run, Piece.SEEN, 0));
                    run.clear();
                }
                var next = i + 1 < line.size() ? line.get(i + 1).text() : "";
                var text = run.isEmpty() && isSign(word.text(), next) ? "•" : word.text();
                // as high as its line: how high a word's ink is depends on its letters
                double top = word.top() + word.height() / 2 - size / 2;
                run.add(new Word(text, new Box(page, word.left(), top, word.width(), size), style, null));
                end = word.left() + word.width();
            }
            out.add(new Piece(run, Piece.SEEN, 0));
        }
        return out;
    }

    /** Bullets and icons are taken for signs, or for a small letter of their shape. */
    private static boolean isSign(String text, String next) {
        if (next.isEmpty()) return false;
        boolean sign = text.codePointCount(0, text.length()) == 1 && !Character.isLetterOrDigit(text.codePointAt(0));
        boolean shape = text.matches("[eo°]") && Character.isUpperCase(next.codePointAt(0));
        return sign && !text.equals("(") || shape;
    }
}
