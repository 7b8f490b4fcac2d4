package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;

/** Finds the words around a number that bound it. */
final class Bounds {
    private final NumberLexicon numbers;

    Bounds(NumberLexicon numbers) {
        this.numbers = numbers;
    }

    /**
     * A comparator and where its words begin or end.
     *
     * @param edge first token of a comparator before the number, or the token after one behind it
     */
    record Found(Comparator comparator, int edge) {}

    Found before(Words words, int first) {
        int at = first;
        while (isArticle(words, at - 1)) at--;
        for (var bound : numbers.before) {
            int start = at - bound.phrase().keys().size();
            boolean noun = bound.comparator() == Comparator.NEARLY
                    && words.in(Group.CLOSE, start)
                    && (isNoun(words, start - 1) || words.in(Group.DETERMINER, start - 1));
            if (!noun && bound.phrase().standsAt(words.keys(), start)) return new Found(bound.comparator(), start);
        }
        return new Found(Comparator.EXACT, first);
    }

    Found after(Words words, int next) {
        for (var bound : numbers.after) {
            boolean loose = next < words.size()
                    && words.token(next).isMark()
                    && !words.token(next).glued();
            if (!loose && bound.phrase().standsAt(words.keys(), next))
                return new Found(
                        bound.comparator(), next + bound.phrase().keys().size());
        }
        return new Found(Comparator.EXACT, next);
    }

    private static boolean isNoun(Words words, int i) {
        return words.isContent(i)
                && words.lexicon().verb(words.key(i)) == null
                && !words.lexicon().isPastForm(words.lower(i));
    }

    private static boolean isArticle(Words words, int i) {
        return words.lower(i).equals("the") || words.lower(i).equals("a");
    }
}
