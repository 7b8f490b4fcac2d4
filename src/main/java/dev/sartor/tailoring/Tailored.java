package dev.sartor.tailoring;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.Report;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came out.
 *
 * @param files their bytes by name ("cv.pdf"), in the order they were asked for
 */
public record Tailored(Draft.Cv cv, Draft.Letter letter, Map<String, byte[]> files, Report report) {
    public Tailored {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
