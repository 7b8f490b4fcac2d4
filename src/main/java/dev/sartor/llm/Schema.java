package dev.sartor.llm;

/**
 * The shape of an answer.
 *
 * @param name letters, digits and underscores
 * @param json a JSON Schema: objects that require all their properties and allow no others
 */
public record Schema(String name, String json) {}
