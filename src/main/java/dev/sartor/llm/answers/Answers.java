package dev.sartor.llm.answers;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.ModelName;
import java.time.Instant;
import java.util.Optional;

/** Answers of a workspace's models, kept for a while; they hold what people told of themselves. */
public interface Answers {
    /** A kept answer and who gave it. */
    record Kept(String text, ModelName by) {}

    /** @param since older ones count no more, and are forgotten */
    Optional<Kept> find(WorkspaceId workspace, String question, Instant since);

    void keep(WorkspaceId workspace, String question, Kept answer, Instant at);
}
