package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;

/** "In a year", "within a week": the article counts one, where "$5 a year" would be a rate. */
final class Spans {
    private Spans() {}

    static boolean isOne(Words words, int i) {
        return words.lower(i).matches("an?") && words.in(Group.SPANNING, i - 1);
    }
}
