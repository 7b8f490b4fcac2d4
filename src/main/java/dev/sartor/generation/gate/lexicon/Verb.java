package dev.sartor.generation.gate.lexicon;

/**
 * A verb the language's data knows.
 *
 * @param group verbs of one group say the same
 */
public record Verb(String key, Tier tier, Direction direction, int group) {}
