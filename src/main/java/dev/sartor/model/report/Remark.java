package dev.sartor.model.report;

import dev.sartor.model.draft.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reader of a CV says of one of its lines.
 *
 * @param reader "optimist", "sceptic" or "manager"
 * @param field of the line; empty where it is about the whole
 * @param rule what made the reader say it ("uncounted"); "said" where a language model did
 * @param about what the rule is about, in the posting's words or the line's
 * @param sentence for people, in English where a rule made it
 * @param change what the reader would do
 * @param instead what the line would say; null unless the change is to say it otherwise
 * @param taken whether the hiring manager's version does it
 */
public record Remark(
        String reader,
        String field,
        String rule,
        List<String> about,
        String sentence,
        Change change,
        @Nullable Line instead,
        boolean taken) {
    public Remark {
        about = List.copyOf(about);
        if ((change == Change.SAY) != (instead != null))
            throw new IllegalArgumentException("only what is to be said otherwise has other words");
    }

    /** Without a change of the line's words. */
    public static Remark of(
            String reader, String field, String rule, List<String> about, String sentence, Change change) {
        return new Remark(reader, field, rule, about, sentence, change, null, false);
    }

    /** The same, taken or not. */
    public Remark taken(boolean by) {
        return new Remark(reader, field, rule, about, sentence, change, instead, by);
    }

    /** The same words about the line, which is left as it is. */
    public Remark withoutChange() {
        return new Remark(reader, field, rule, about, sentence, Change.NONE, null, taken);
    }

    /** What can be done with a line. */
    public enum Change {
        NONE,
        /** It becomes the first of its entry. */
        FIRST,
        DROP,
        SAY
    }
}
