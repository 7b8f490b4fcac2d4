package dev.sartor.llm.answers;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;

/** Gives the answer of the last 24 hours to the same question; a task that begins anew after a crash pays at most once more. */
public final class RememberedModel implements ChatModel {
    public static final Duration KEPT = Duration.ofHours(24);

    private final ChatModel model;
    private final String models;
    private final WorkspaceId workspace;
    private final Answers answers;
    private final InstantSource clock;

    /** @param models all that may answer: with others it is another question */
    public RememberedModel(
            ChatModel model, String models, WorkspaceId workspace, Answers answers, InstantSource clock) {
        this.model = model;
        this.models = models;
        this.workspace = workspace;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public ModelName name() {
        return model.name();
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        var question = question(prompt);
        var kept = answers.find(workspace, question, clock.instant().minus(KEPT));
        if (kept.isPresent()) {
            hearing.begins();
            hearing.hears(kept.get().text());
            return new Reply(kept.get().text(), Usage.NONE, kept.get().by());
        }
        var reply = model.reply(prompt, hearing);
        answers.keep(workspace, question, new Answers.Kept(reply.text(), reply.by()), clock.instant());
        return reply;
    }

    private String question(Prompt prompt) {
        try {
            var all = models + "\n" + prompt.version() + "\n" + prompt.identity();
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
