package dev.sartor.rendering.template;

/** The colours of a template, by what they are for. */
public enum Ink {
    INK,
    MUTED,
    ACCENT,
    LINE,
    TINT,
    PAPER
}
