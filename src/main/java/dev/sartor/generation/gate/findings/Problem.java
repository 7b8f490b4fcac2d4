package dev.sartor.generation.gate.findings;

/**
 * Why a claim is not supported by a fact.
 *
 * @param contradicts true when the fact says otherwise, false when it says nothing
 * @param reason a sentence that a person understands
 */
public record Problem(Rule rule, boolean contradicts, String reason) {}
