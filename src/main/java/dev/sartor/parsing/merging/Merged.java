package dev.sartor.parsing.merging;

import dev.sartor.model.resume.Resume;
import java.util.List;

/**
 * What came of a merge.
 *
 * @param before the résumé as it was, for undoing
 */
public record Merged(Resume resume, Resume before, List<Conflict> conflicts, List<Addition> additions) {
    public Merged {
        conflicts = List.copyOf(conflicts);
        additions = List.copyOf(additions);
    }

    /** Whether somebody has yet to decide something. */
    public boolean isOpen() {
        return conflicts.stream().anyMatch(Conflict::open);
    }
}
