package dev.sartor.llm;

/**
 * A whole answer.
 *
 * @param usage what it took, tries that failed included
 * @param by which model answered
 */
public record Reply(String text, Usage usage, ModelName by) {}
