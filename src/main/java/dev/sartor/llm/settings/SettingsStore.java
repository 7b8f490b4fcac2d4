package dev.sartor.llm.settings;

import dev.sartor.kernel.WorkspaceId;

/** Settings, kept; everything in the open transaction of the workspace. */
public interface SettingsStore {
    ModelSettings read(WorkspaceId workspace);

    /** @return false when they were changed meanwhile */
    boolean write(WorkspaceId workspace, ModelSettings settings, long seen);
}
