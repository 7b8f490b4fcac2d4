package dev.sartor.tailoring;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.Report;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out.
 *
 * @param cv the last version
 * @param files their bytes by name ("cv.pdf"), in the order they were asked for
 * @param versions of the CV, those of the panel, the draft first and the last one not among them; empty where none was asked
 */
public record Tailored(
        Draft.Cv cv, Draft.Letter letter, Map<String, byte[]> files, Report report, List<Version> versions) {
    public Tailored {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        versions = List.copyOf(versions);
    }

    /**
     * The CV as one reader would have it.
     *
     * @param name "draft-cv", "optimistic-cv" or "skeptical-cv"
     * @param files by name ("draft-cv.pdf")
     */
    public record Version(String name, Draft.Cv cv, Map<String, byte[]> files, Report report) {
        public Version {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }
    }
}
