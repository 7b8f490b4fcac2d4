package dev.sartor.postings.head;

import dev.sartor.postings.layout.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a head line between marks such as "|".
 *
 * @param line index of its line
 */
record Piece(int line, String text) {
    private static final Pattern MARKS =
            Pattern.compile("\\s+[|·•/]\\s+|\\t+|\\s{3,}|(?<!\\bCo)\\.\\s+(?=[\\p{Lu}\\p{Sc}\\d])");
    private static final Pattern POINT = Pattern.compile("(?<!Inc|Ltd|Co|Corp|Bros|\\bS\\.A|e\\.V|\\bL)\\.$");
    private static final Pattern URL = Pattern.compile("(?i)^(?:https?://|www\\.)\\S+$|^\\S+@\\S+\\.\\S+$");

    static List<Piece> of(List<Sentence> head) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < head.size(); i++)
            for (var text : MARKS.split(head.get(i).text())) {
                var bare = POINT.matcher(text.strip()).replaceFirst("");
                if (!bare.isEmpty() && !URL.matcher(bare).matches()) pieces.add(new Piece(i, bare));
            }
        return pieces;
    }
}
