package dev.sartor.llm.settings;

import org.jspecify.annotations.Nullable;

/**
 * Words of a workspace's own to ask a model in.
 *
 * @param name of the task
 * @param version counts changes from 1 and never goes back
 * @param text Markdown; null where the workspace went back to the standard words
 */
public record OwnPrompt(String name, long version, @Nullable String text) {}
