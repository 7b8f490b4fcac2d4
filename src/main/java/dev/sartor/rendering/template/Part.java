package dev.sartor.rendering.template;

/** The parts of a document that a template gives a look of their own. */
public enum Part {
    TEXT,
    NAME,
    HEADLINE,
    CONTACT,
    HEADING,
    TITLE,
    ORGANISATION,
    PLACE,
    DATES,
    LABEL,
    DETAIL,
    RUNNING
}
