package dev.sartor.tailoring;

import dev.sartor.model.posting.JobPosting;
import dev.sartor.rendering.typeset.Paper;
import java.util.Set;

/** Which paper a country writes on: Letter in North America and where its habits reach, A4 in the rest of the world. */
public final class Papers {
    /** ISO 3166-1 codes, after the Unicode CLDR's measurement data ("US-Letter"). */
    private static final Set<String> LETTER =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private Papers() {}

    public static Paper of(JobPosting posting) {
        return posting.country() != null && LETTER.contains(posting.country()) ? Paper.LETTER : Paper.A4;
    }
}
