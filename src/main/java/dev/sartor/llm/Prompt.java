package dev.sartor.llm;

import org.jspecify.annotations.Nullable;

/**
 * What a model is asked.
 *
 * @param task what it is for ("cv")
 * @param version of the words it is asked in ("cv@1")
 * @param system what it is told to do; the same for many prompts, so that providers may keep it ready
 * @param user the material, fenced
 * @param schema the shape its answer must have; null for running text
 * @param longest tokens of the answer
 * @param identity the same for two prompts that ask the same, whatever chance put into their fences
 */
public record Prompt(
        String task,
        String version,
        String system,
        String user,
        @Nullable Schema schema,
        int longest,
        String identity) {
    public Prompt {
        if (longest < 1) throw new IllegalArgumentException("an answer has at least 1 token, not " + longest);
    }
}
