package dev.sartor.tailoring.models;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A model that says what a test makes it say, in small pieces, and remembers what it was asked. */
public final class FakeModel implements ChatModel {
    public final List<Prompt> asked = new CopyOnWriteArrayList<>();
    private final Function<Prompt, String> says;

    public FakeModel(Function<Prompt, String> says) {
        this.says = says;
    }

    @Override
    public ModelName name() {
        return new ModelName("scripted", "fake");
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        asked.add(prompt);
        hearing.begins();
        var text = says.apply(prompt);
        for (int at = 0; at < text.length(); at += 9)
            hearing.hears(text.substring(at, Math.min(at + 9, text.length())));
        return new Reply(text, new Usage(1000, 0, 0, 200), name());
    }
}
