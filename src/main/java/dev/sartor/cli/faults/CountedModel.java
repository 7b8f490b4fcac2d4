package dev.sartor.cli.faults;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a model is called. */
final class CountedModel implements ChatModel {
    private final ChatModel model;
    private final AtomicInteger calls = new AtomicInteger();

    CountedModel(ChatModel model) {
        this.model = model;
    }

    @Override
    public ModelName name() {
        return model.name();
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        calls.incrementAndGet();
        return model.reply(prompt, hearing);
    }

    int calls() {
        return calls.get();
    }
}
