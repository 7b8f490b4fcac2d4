package dev.sartor.llm.settings;

import dev.sartor.kernel.WorkspaceId;

/** Seals keys of providers, so that the database alone tells none. */
public interface KeySafe {
    byte[] seal(WorkspaceId workspace, String key);

    /** @throws IllegalStateException when it was sealed for another workspace, or changed */
    String open(WorkspaceId workspace, byte[] sealed);
}
