package dev.sartor.generation.letter.words;

import dev.sartor.model.posting.Span;
import java.util.Map;

/**
 * What the posting asks or says, in words that fit a letter's sentence.
 *
 * @param text in the posting's words, "we" turned to "you"
 * @param span where the posting says it
 */
public record Ask(Form form, String text, Span span) {
    private static final int ENOUGH = 4;

    /** What sort of words they are, and so which patterns take them. */
    public enum Form {
        /** "solid experience with Kubernetes". */
        THING("ask"),
        /** "managed a finance team". */
        DONE("ask-done"),
        /** "explain figures simply". */
        ABLE("ask-able"),
        /** Words that only quotation marks can carry. */
        QUOTE("ask-quote"),
        /** A duty that begins with its verb: "run the night shift". */
        TASK("task"),
        /** A duty that is named: "supervision of PhD candidates". */
        WORK("work"),
        /** A duty told as a sentence to the reader, which only quotation marks can carry: « Vous gérez un budget ». */
        DUTY("duty"),
        /** A whole sentence of the employer. */
        SAID("said");

        private final String key;

        Form(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** Whether it tells what the holder of the post does. */
    public boolean isDuty() {
        return form == Form.TASK || form == Form.WORK || form == Form.DUTY;
    }

    /** What it comes to: without remarks in brackets and what follows a colon or dash, or a comma where enough is said. */
    public Ask brief() {
        if (form == Form.SAID || form == Form.QUOTE || form == Form.DUTY) return this;
        var plain = text.replaceAll("\\s*\\([^)]*\\)", "").replaceFirst("\\s*(?:[:;]| [–—-] ).*$", "");
        var first = plain.replaceFirst(",.*$", "");
        var kept = first.split("\\s+").length >= ENOUGH && !isList(plain, first) ? first : plain;
        return kept.isBlank() ? this : new Ask(form, kept, span);
    }

    /** "Plan shifts, orders and deliveries" is one thing; what ends before its last comma says too little. */
    private static boolean isList(String plain, String first) {
        return plain.substring(first.length())
                .matches("(?iu),\\s*\\S+(\\s+\\S+)?(,.*)?\\s+(and|or|und|oder|et|ou|y|o)\\s.*");
    }

    public Map<String, String> slots() {
        return Map.of("it", text);
    }
}
