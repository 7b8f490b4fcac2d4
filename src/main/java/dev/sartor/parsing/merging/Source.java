package dev.sartor.parsing.merging;

import dev.sartor.model.resume.Resume;

/** A résumé and where it came from. */
public record Source(String name, Resume resume) {}
