package dev.sartor.tailoring;

import dev.sartor.ats.ReadBacks;
import dev.sartor.generation.Brief;
import dev.sartor.generation.Drafter;
import dev.sartor.generation.Tone;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.keeping.AskedToTell;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.matching.SaidOnce;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Finding.Severity;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Report;
import dev.sartor.model.report.Score;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts together what is known about one tailoring. */
record Reporting(
        Brief brief,
        Gatekeeper keeper,
        Options options,
        Stopwatch watch,
        @Nullable Drafter drafter,
        List<Remark> panel) {
    /** @param reading waits for what was read back; asked last, so that the rest is done meanwhile */
    Report report(Typeset cv, Typeset letter, List<Refusal> refusals, Handed handed, Supplier<List<ReadBack>> reading) {
        var draft = (Draft.Cv) cv.draft();
        var coverage = new CoverageCount(draft, brief.match());
        int unproven = keeper.unproven(cv.draft()) + keeper.unproven(letter.draft());
        var leftOut = LeftOuts.of(draft, brief);
        var readBacks = reading.get();
        var summary = new Report.Summary(
                cv.pages().size(),
                unproven,
                refusals.size(),
                coverage.coverage(),
                watch.milliseconds(),
                options.date().toString());
        return new Report(
                summary,
                brief.posting(),
                brief.match(),
                facts(),
                scores(draft, coverage),
                Lines.of(cv.draft()),
                Lines.of(letter.draft()),
                leftOut,
                refusals,
                findings(cv, letter, handed, readBacks),
                readBacks,
                drafter == null ? null : drafter.told(),
                panel);
    }

    private List<Score> scores(Draft.Cv draft, CoverageCount coverage) {
        var whole = WholeCv.of(brief.resume(), brief.language());
        var scores = new ArrayList<>(coverage.scores());
        scores.addAll(CoverageCount.unchosen(whole, draft, brief.match()));
        return scores;
    }

    private List<Fact> facts() {
        return brief.facts();
    }

    private List<Finding> findings(Typeset cv, Typeset letter, Handed handed, List<ReadBack> readBacks) {
        var out = new ArrayList<>(handed.findings());
        if (cv.pages().size() > options.pages())
            out.add(new Finding(
                    Severity.WARNING,
                    "pages.over",
                    "The CV needs %s pages, not %s: every position stays, and so do the must-haves. Allow more pages, or shorten the résumé."
                            .formatted(cv.pages().size(), options.pages()),
                    "cv"));
        if (!letter.language().equals(cv.language()))
            out.add(new Finding(
                    Severity.WARNING,
                    "letter.language",
                    "The letter is written in English: there are no sentences for letters in the CV's language (%s) yet."
                            .formatted(cv.language()),
                    "letter"));
        if (options.tone() == Tone.OWN
                && (drafter == null || drafter.told().answered().isEmpty()))
            out.add(new Finding(
                    Severity.NOTE,
                    "tone.own",
                    "The letter is in the plain tone: it takes a language model to write as you do.",
                    "letter"));
        if (letter.pages().size() > 1)
            out.add(new Finding(Severity.WARNING, "letter.over", "The letter needs more than one page.", "letter"));
        for (var asked : AskedToTell.unanswered(brief.posting(), (Draft.Letter) letter.draft()))
            out.add(new Finding(
                    Severity.NOTE,
                    "letter.asked",
                    "The posting asks you to tell “%s”; nothing of yours was found to say it, so add it to the letter yourself."
                            .formatted(asked),
                    "letter"));
        for (var met : SaidOnce.of(brief.match().met()))
            if (met.requirement().importance() == Importance.MUST && met.standing() == Standing.MISSING)
                out.add(new Finding(
                        Severity.NOTE,
                        "match.missing",
                        "The job asks for %s; nothing of yours was found to say it."
                                .formatted(met.requirement().label()),
                        met.requirement().id()));
        if (drafter != null)
            for (var note : drafter.told().notes())
                out.add(new Finding(
                        Severity.WARNING, "model.failed", note, drafter.told().asked()));
        out.addAll(cv.findings());
        out.addAll(letter.findings());
        out.addAll(ReadBacks.findings(readBacks));
        return out;
    }
}
