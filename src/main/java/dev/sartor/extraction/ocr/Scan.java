package dev.sartor.extraction.ocr;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Page;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.Word;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a PDF that has pictures of text and no text. */
public final class Scan {
    private static final int DPI = 200;
    private static final int MOST_PAGES = 8;
    private static final int PATIENCE_SECONDS = 60;
    private static final double COLUMN = 1.6;

    /** What tesseract gives a word: left, top, width and height in pixels, and how sure it is, 0 to 100. */
    private record Seen(String line, double left, double top, double width, double height, double sure, String text) {}

    private Scan() {}

    /** @throws BadInput when tesseract is not installed, or fails */
    public static Extracted read(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<Page>();
            for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()); i++) {
                var picture = Files.createTempFile("sartor-scan", ".png");
                try {
                    ImageIO.write(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY), "png", picture.toFile());
                    var box = document.getPage(i).getCropBox();
                    pages.add(new Page(i + 1, box.getWidth(), box.getHeight(), pieces(words(picture), i + 1)));
                } finally {
                    Files.deleteIfExists(picture);
                }
            }
            return new Extracted(pages, List.of());
        } catch (IOException e) {
            throw new BadInput(
                    "This PDF has pictures of text and no text.",
                    "Install tesseract to have it read, or give a file with text.");
        }
    }

    private static List<Seen> words(Path picture) throws IOException {
        var process = new ProcessBuilder("tesseract", picture.toString(), "stdout", "--psm", "1", "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.getOutputStream().close();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0)
                throw new IOException("tesseract failed");
            return out.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(f -> f.length > 11 && !f[11].isBlank())
                    .map(Scan::seen)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Seen seen(String[] f) {
        return new Seen(
                f[2] + "/" + f[3] + "/" + f[4],
                points(f[6]),
                points(f[7]),
                points(f[8]),
                points(f[9]),
                Double.parseDouble(f[10]),
                f[11].strip());
    }

    private static double points(String pixels) {
        return Double.parseDouble(pixels) * 72 / DPI;
    }

    private static List<Piece> pieces(List<Seen> words, int page) {
        var lines = new LinkedHashMap<String, List<Seen>>();
        for (var word : words)
            if (word.sure > 30)
                lines.computeIfAbsent(word.line, k -> new ArrayList<>()).add(word);
        var out = new ArrayList<Piece>();
        for (var line : lines.values()) {
            double height = line.stream()
                    .mapToDouble(Seen::height)
                    .sorted()
                    .skip(line.size() / 2)
                    .findFirst()
                    .orElse(10);
            var style = new Style("", Math.round(height), false, false, 0);
            var run = new ArrayList<Word>();
            double end = Double.NEGATIVE_INFINITY;
            for (var word : line) {
                if (!run.isEmpty() && word.left - end > COLUMN * height) {
                    out.add(new Piece(run, Piece.SEEN, 0));
                    run.clear();
                }
                run.add(new Word(word.text, new Box(page, word.left, word.top, word.width, word.height), style, null));
                end = word.left + word.width;
            }
            out.add(new Piece(run, Piece.SEEN, 0));
        }
        return out;
    }
}
