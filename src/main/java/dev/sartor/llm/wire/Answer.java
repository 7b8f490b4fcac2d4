package dev.sartor.llm.wire;

import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;

/** An answer that grows, and how it ended. */
public final class Answer {
    private static final int MOST_CHARACTERS = 400_000;

    private final ModelName by;
    private final Hearing hearing;
    private final StringBuilder text = new StringBuilder();
    private Usage usage = Usage.NONE;

    public Answer(ModelName by, Hearing hearing) {
        this.by = by;
        this.hearing = hearing;
    }

    public void add(String piece) {
        if (piece.isEmpty()) return;
        text.append(piece);
        if (text.length() > MOST_CHARACTERS) throw new ModelFailed(new Fault.Oversized(), usage);
        hearing.hears(piece);
    }

    /** What the provider counted last counts. */
    public void used(Usage counted) {
        usage = counted;
    }

    public Usage usage() {
        return usage;
    }

    /** The answer came to its end. @throws ModelFailed when it says nothing */
    public Reply whole() {
        if (text.toString().isBlank()) throw failed(new Fault.Empty());
        return new Reply(text.toString(), usage, by);
    }

    public ModelFailed failed(Fault fault) {
        return new ModelFailed(fault, usage);
    }
}
