package dev.sartor.extraction.pdf;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Page;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.SetAside;
import dev.sartor.extraction.Word;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF with its places. */
public final class PdfText {
    private static final int MOST_PAGES = 60;

    static {
        OneFont.use();
    }

    private PdfText() {}

    /** @throws BadInput when it is encrypted, broken, or no résumé by its size */
    public static Extracted read(byte[] pdf) {
        try (var document = Loader.loadPDF(new Bytes(pdf))) {
            int count = document.getNumberOfPages();
            if (count == 0) throw broken();
            if (count > MOST_PAGES) throw new BadInput("This PDF has " + count + " pages.", "Give the résumé alone.");
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new BadInput("This PDF is locked by a password.", "Save it without one and give that.");
        } catch (IOException | ClassCastException | IndexOutOfBoundsException | NullPointerException e) {
            throw broken();
        }
    }

    private static BadInput broken() {
        return new BadInput("This PDF is damaged.", "Export it anew from the program that made it.");
    }

    private static Extracted read(PDDocument document) throws IOException {
        var fonts = new Fonts();
        var pages = new ArrayList<Page>();
        var aside = new ArrayList<SetAside>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            var page = new WholePage(document.getPage(i));
            Programs.forget(page);
            Profiles.forget(page);
            var reader = new GlyphReader(page, fonts, FieldNames.of(document, page));
            var glyphs = scanned(reader.glyphs(), reader.hasPictures());
            var links = Links.of(page, reader.frame(), i + 1);
            var seen = glyphs.stream().filter(glyph -> glyph.hidden() == null).toList();
            var pieces = pieces(seen, i + 1, links);
            var silent = links.withoutWords(worded(pieces));
            pages.add(new Page(i + 1, reader.frame().width(), reader.frame().height(), pieces, silent));
            aside.addAll(hidden(glyphs, i + 1));
        }
        return new Extracted(pages, aside);
    }

    private static List<Box> worded(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.words().stream())
                .filter(word -> !word.text().equals(Piece.ICON))
                .map(Word::box)
                .toList();
    }

    /** Text recognised in a scan lies invisibly over its picture: there it is all there is to read. */
    private static List<Glyph> scanned(List<Glyph> glyphs, boolean pictures) {
        long invisible = glyphs.stream()
                .filter(glyph -> glyph.hidden() == SetAside.Reason.INVISIBLE)
                .count();
        if (!pictures || invisible < 0.9 * glyphs.size()) return glyphs;
        return glyphs.stream()
                .map(g -> new Glyph(g.text(), g.x(), g.y(), g.width(), g.style(), g.turned(), null, g.field()))
                .toList();
    }

    private static List<Piece> pieces(List<Glyph> glyphs, int page, Links links) {
        boolean spaces = paintsSpaces(glyphs);
        var out = new ArrayList<Piece>();
        byDirection(glyphs)
                .forEach((turned, some) -> Lines.of(some).stream()
                        .flatMap(line -> Words.of(line, page, links, spaces).stream())
                        .map(piece -> new Piece(piece.words(), piece.role(), turned))
                        .forEach(out::add));
        return out;
    }

    private static Map<Integer, List<Glyph>> byDirection(List<Glyph> glyphs) {
        var out = new TreeMap<Integer, List<Glyph>>();
        glyphs.forEach(glyph ->
                out.computeIfAbsent(glyph.turned(), t -> new ArrayList<>()).add(glyph));
        return out;
    }

    /** Written language has a space for every four to eight letters; far fewer means that gaps stand for them. */
    private static boolean paintsSpaces(List<Glyph> glyphs) {
        long spaces = glyphs.stream()
                .filter(glyph -> glyph.isSpace() && !glyph.text().isEmpty())
                .count();
        return spaces * 20 > glyphs.size();
    }

    private static List<SetAside> hidden(List<Glyph> glyphs, int page) {
        var out = new ArrayList<SetAside>();
        if (glyphs.stream().allMatch(glyph -> glyph.hidden() == null)) return out;
        for (var reason : SetAside.Reason.values()) {
            var some = glyphs.stream().filter(glyph -> glyph.hidden() == reason).toList();
            for (var piece : pieces(some, page, new Links())) {
                Box box = piece.box();
                out.add(new SetAside(piece.text(), box, reason));
            }
        }
        return out;
    }
}
