package dev.sartor.llm.settings;

import dev.sartor.kernel.WorkspaceId;
import java.time.Instant;
import java.util.List;

/** A workspace's own prompts, kept; everything in the open transaction of the workspace. */
public interface PromptStore {
    /** Those that were ever set, by name. */
    List<OwnPrompt> read(WorkspaceId workspace);

    /**
     * @param prompt one version after the one that was seen, 1 after none
     * @return false when it was changed meanwhile
     */
    boolean write(WorkspaceId workspace, OwnPrompt prompt, Instant at);
}
