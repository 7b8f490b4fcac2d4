package dev.sartor.extraction.pdf;

import dev.sartor.extraction.Word;
import java.util.ArrayList;
import java.util.List;

/** Joins the letters of names that are set "J A N E   D O E", where spaces are painted between the letters too. */
final class LetterSpaced {
    private static final int FEWEST = 4;

    private LetterSpaced() {}

    static List<Word> joined(List<Word> words) {
        long single = words.stream().filter(word -> isLetter(word.text())).count();
        if (words.size() < FEWEST || single < 0.75 * words.size()) return words;
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < words.size(); i++)
            gaps.add(words.get(i).box().left() - words.get(i - 1).box().right());
        double usual = gaps.stream().sorted().toList().get((gaps.size() - 1) / 3);
        var out = new ArrayList<Word>();
        out.add(words.getFirst());
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            if (gaps.get(i - 1) < usual * 1.6 + 0.5) out.add(together(out.removeLast(), word));
            else out.add(word);
        }
        return out;
    }

    private static boolean isLetter(String text) {
        return text.codePointCount(0, text.length()) == 1
                && Character.isLetter(text.codePointAt(0))
                // signs of Chinese and Japanese are words of their own
                && !Character.isIdeographic(text.codePointAt(0));
    }

    private static Word together(Word a, Word b) {
        var said = new ArrayList<Word.Said>();
        if (a.said().size() == 1 && b.said().size() == 1) {
            var first = a.said().getFirst();
            said.add(new Word.Said(first.field(), first.text() + b.text()));
        }
        var link = a.link() == null ? b.link() : a.link();
        return new Word(a.text() + b.text(), a.box().with(b.box()), a.style(), link, said);
    }
}
