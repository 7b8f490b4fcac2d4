package dev.sartor.postings.files;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Page;
import dev.sartor.extraction.Piece;
import java.util.regex.Pattern;

/** A document's text as lines: what stands side by side in one, an empty line where the page leaves room. */
final class DocumentLines {
    /** Two boxes share a line when they share at least half the lower one's height. */
    private static final double SHARED = 0.5;

    /** A gap of more than this many line heights parts paragraphs. */
    private static final double APART = 0.9;

    private static final Pattern BULLET = Pattern.compile("^[\u2022\u25CF\u25AA\u25E6\u2023\u00B7\uF0B7\uF0A7]\\s*");

    private final StringBuilder text = new StringBuilder();

    private DocumentLines() {}

    static String of(Extracted document) {
        var lines = new DocumentLines();
        document.pages().forEach(lines::add);
        return lines.text.toString().strip() + "\n";
    }

    private void add(Page page) {
        Piece last = null;
        for (var piece : page.pieces()) {
            if (last != null) text.append(between(last, piece));
            text.append(words(piece));
            last = piece;
        }
        text.append('\n');
    }

    private static String between(Piece above, Piece below) {
        if (!(below.role() instanceof Piece.Role.Seen)) {
            boolean list = above.role() instanceof Piece.Role.Listed && below.role() instanceof Piece.Role.Listed;
            return list ? "\n" : "\n\n";
        }
        if (above.box().sharedHeight(below.box()) >= SHARED) return " ";
        var gap = below.box().top() - above.box().bottom();
        return gap > APART * below.box().height() ? "\n\n" : "\n";
    }

    private static String words(Piece piece) {
        var words = piece.text().replace(Piece.ICON, "").strip();
        var plain = BULLET.matcher(words).replaceFirst("- ");
        return piece.role() instanceof Piece.Role.Listed && plain.equals(words) ? "- " + words : plain;
    }
}
