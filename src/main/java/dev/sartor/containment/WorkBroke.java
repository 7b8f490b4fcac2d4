package dev.sartor.containment;

import dev.sartor.kernel.BadInput;

/** The bytes ended the work on them: the person is told as of any file that cannot be used, and who counts can count. */
public final class WorkBroke extends BadInput {
    /** What ended it. */
    public enum Why {
        TIME(" takes longer to read than any document should."),
        MEMORY(" needs more memory to read than any document should."),
        CRASH(" is damaged in a way that stops the reader.");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    private final Why why;

    WorkBroke(String name, Why why) {
        super(name + why.words, "Save or print it anew, or give its text.");
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
