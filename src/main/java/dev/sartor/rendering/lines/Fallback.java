package dev.sartor.rendering.lines;

import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.fonts.Fallbacks;
import java.util.ArrayList;
import java.util.List;

/** Gives each character of a word the first face that has it. */
final class Fallback {
    private Fallback() {}

    static List<Atoms.Piece> split(String text, Face first) {
        var pieces = new ArrayList<Atoms.Piece>();
        int start = 0;
        Face current = first;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            var face = current.covers(codePoint) ? current : Fallbacks.forCharacter(codePoint, first);
            if (face != current && at > start) {
                pieces.add(new Atoms.Piece(current, text.substring(start, at)));
                start = at;
            }
            current = face;
            at += Character.charCount(codePoint);
        }
        pieces.add(new Atoms.Piece(current, text.substring(start)));
        return pieces;
    }
}
