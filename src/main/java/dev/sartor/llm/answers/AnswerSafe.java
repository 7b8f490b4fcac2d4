package dev.sartor.llm.answers;

import dev.sartor.kernel.WorkspaceId;

/** Seals kept answers, so that the database alone tells none. */
public interface AnswerSafe {
    byte[] seal(WorkspaceId workspace, String question, String answer);

    /** @throws IllegalStateException when it was sealed for another workspace or question, or changed */
    String open(WorkspaceId workspace, String question, byte[] sealed);
}
