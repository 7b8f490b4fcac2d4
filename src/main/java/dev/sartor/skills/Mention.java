package dev.sartor.skills;

import dev.sartor.model.posting.Span;

/**
 * A skill named in a text.
 *
 * @param id the taxonomy's
 * @param span where it stands
 * @param surface the words that name it
 */
public record Mention(String id, Span span, String surface) {}
