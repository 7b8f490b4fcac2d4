package dev.sartor.model.report;

import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Match;
import dev.sartor.model.posting.JobPosting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one tailoring: what was asked, matched, chosen, refused, left out and read back.
 *
 * @param writing what a language model had to do with it; null when none was asked
 * @param facts those that a line, a support or something left out names, in the profile's order
 * @param panel what readers of the CV said of its lines; empty where none were asked
 */
public record Report(
        Summary summary,
        JobPosting posting,
        Match match,
        List<Fact> facts,
        List<Score> scores,
        List<Line> cvLines,
        List<Line> letterLines,
        List<LeftOut> leftOut,
        List<Refusal> refusals,
        List<Finding> findings,
        List<ReadBack> readBacks,
        @Nullable Writing writing,
        List<Remark> panel) {
    public Report {
        facts = List.copyOf(facts);
        scores = List.copyOf(scores);
        cvLines = List.copyOf(cvLines);
        letterLines = List.copyOf(letterLines);
        leftOut = List.copyOf(leftOut);
        refusals = List.copyOf(refusals);
        findings = List.copyOf(findings);
        readBacks = List.copyOf(readBacks);
        panel = List.copyOf(panel);
    }

    /** Of documents that no language model had to do with. */
    public Report(
            Summary summary,
            JobPosting posting,
            Match match,
            List<Fact> facts,
            List<Score> scores,
            List<Line> cvLines,
            List<Line> letterLines,
            List<LeftOut> leftOut,
            List<Refusal> refusals,
            List<Finding> findings,
            List<ReadBack> readBacks) {
        this(
                summary,
                posting,
                match,
                facts,
                scores,
                cvLines,
                letterLines,
                leftOut,
                refusals,
                findings,
                readBacks,
                null,
                List.of());
    }

    /**
     * The figures at a glance.
     *
     * @param pages of the CV
     * @param unsupportedLines lines in the shipped documents that the gate does not prove; anything but 0 is a defect
     * @param refusedLines lines that the gate refused and that were replaced
     * @param milliseconds by stage, wall clock
     * @param date the date set on the letter, ISO
     */
    public record Summary(
            int pages,
            int unsupportedLines,
            int refusedLines,
            Coverage coverage,
            Map<String, Long> milliseconds,
            String date) {
        public Summary {
            milliseconds = Collections.unmodifiableMap(new LinkedHashMap<>(milliseconds));
        }
    }

    /**
     * Shares from 0 to 1 of the posting's requirements that the CV shows; null where there are none.
     *
     * @param criticalSupported of the must-haves that the person's facts support, the share that the CV shows
     */
    public record Coverage(
            @Nullable Double must,
            @Nullable Double nice,
            @Nullable Double criticalSupported) {}
}
