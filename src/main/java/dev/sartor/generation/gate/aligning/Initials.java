package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.reading.Reading;
import java.util.stream.IntStream;

/** "RSC" of what the fact writes out as "Royal School of Cooking": the first letters of a whole name, in order. */
final class Initials {
    private static final int SHORTEST = 3;
    private static final int[] NONE = {};

    private Initials() {}

    /** Positions of the name's words; none where no name of the text has these first letters. */
    static int[] in(Reading text, String word) {
        if (!are(word)) return NONE;
        var words = text.words();
        for (int from = 0; from < words.size(); from++) {
            int end = end(words, from);
            if (end > from && letters(words, from, end).equals(word))
                return IntStream.range(from, end).filter(words::isContent).toArray();
            from = Math.max(from, end);
        }
        return NONE;
    }

    /** True for a word that may be the first letters of a name. */
    static boolean are(String word) {
        return word.length() >= SHORTEST && isCapitals(word);
    }

    private static boolean isCapitals(String word) {
        for (int i = 0; i < word.length(); i++) if (!Character.isUpperCase(word.charAt(i))) return false;
        return true;
    }

    /** Behind the last word of the name that begins here: capitals, with "of" and "and" between them. */
    private static int end(Words words, int from) {
        int end = from;
        for (int i = from; i < words.size(); i++) {
            if (isNamed(words, i)) end = i + 1;
            else if (end == from || !(words.in(Group.OF, i) || words.in(Group.AND, i))) break;
        }
        return end;
    }

    private static boolean isNamed(Words words, int i) {
        return words.token(i).isWord()
                && Character.isUpperCase(words.token(i).text().codePointAt(0));
    }

    private static String letters(Words words, int from, int end) {
        var out = new StringBuilder();
        for (int i = from; i < end; i++)
            if (isNamed(words, i))
                for (var part : words.token(i).text().split("[ -]"))
                    if (Character.isUpperCase(part.codePointAt(0))) out.appendCodePoint(part.codePointAt(0));
        return out.toString();
    }
}
