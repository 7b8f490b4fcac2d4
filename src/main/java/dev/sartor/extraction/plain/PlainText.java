package dev.sartor.extraction.plain;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.flow.Flow;
import dev.sartor.extraction.flow.Run;
import java.util.List;

/** Reads plain text: lines, indents, blank lines, lines under titles. */
public final class PlainText {
    private static final double COLUMN = 5;

    private PlainText() {}

    public static Extracted read(String text) {
        var flow = new Flow();
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n");
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i];
            if (line.isBlank()) flow.gap();
            else if (!isRule(line)) {
                boolean underlined = i + 1 < lines.length
                        && isRule(lines[i + 1])
                        && line.strip().length() < 60;
                int indent = line.length() - line.stripLeading().length();
                var style = underlined ? new Style("", 12, true, false, 0) : Style.PLAIN;
                var run = new Run(line.strip().replaceAll("\\s{3,}", "\t"), style, null);
                flow.paragraph(
                        List.of(run),
                        underlined ? new Piece.Role.Heading(2) : Piece.SEEN,
                        Math.min(150, indent * COLUMN));
            }
        }
        return flow.extracted();
    }

    private static boolean isRule(String line) {
        return line.strip().matches("[=_*~#-]{3,}");
    }
}
