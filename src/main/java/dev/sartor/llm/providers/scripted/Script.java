package dev.sartor.llm.providers.scripted;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.wire.Answer;

/** Answers with the first recorded line that fits. */
record Script(ModelName name, Recording recording) implements ChatModel {
    /** So many characters come at once, as they would from a model. */
    private static final int PIECE = 24;

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        hearing.begins();
        var line = recording.lines().stream()
                .filter(each -> each.task().isEmpty() || each.task().equals(prompt.task()))
                .filter(each -> prompt.user().contains(each.when()))
                .findFirst()
                .orElseThrow(() -> new ModelFailed(new Fault.Declined()));
        var answer = new Answer(name, hearing);
        var text = line.answer();
        for (int at = 0; at < text.length(); at += PIECE)
            answer.add(text.substring(at, Math.min(at + PIECE, text.length())));
        answer.used(line.usage());
        return answer.whole();
    }
}
