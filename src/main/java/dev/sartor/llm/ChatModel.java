package dev.sartor.llm;

/** A language model that answers one prompt at a time. Safe for several threads. */
public interface ChatModel {
    /** Who makes it and what they call it. */
    ModelName name();

    /**
     * Asks, and waits for the whole answer. Interrupting the thread ends the call.
     *
     * @param hearing told the answer's text as it comes
     * @throws ModelFailed when no whole answer comes
     */
    Reply reply(Prompt prompt, Hearing hearing);
}
