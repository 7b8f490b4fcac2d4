package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.model.posting.Years;
import dev.sartor.postings.layout.SectionKind;
import dev.sartor.postings.layout.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a sentence that asks.
 *
 * @param start where it begins in the sentence
 * @param text its words
 * @param years experience asked in the same clause
 */
record Part(
        Sentence sentence,
        int start,
        String text,
        Importance importance,
        @Nullable Years years) {
    /** Whether it stands under a heading such as "soft skills". */
    boolean traits() {
        return sentence.kind() == SectionKind.TRAITS;
    }

    Part sub(int from, int to) {
        return new Part(sentence, start + from, text.substring(from, to), importance, years);
    }

    Part as(Importance other) {
        return new Part(sentence, start, text, other, years);
    }

    Part with(@Nullable Years asked) {
        return new Part(sentence, start, text, importance, asked);
    }

    Ask ask(Kind kind, String label, List<String> skills) {
        return new Ask(importance, kind, label, skills, years, sentence);
    }
}
