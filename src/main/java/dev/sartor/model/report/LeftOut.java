package dev.sartor.model.report;

/** Something of the person's that this CV does not show, and why. */
public record LeftOut(String factId, String text, String reason) {}
