package dev.sartor.tailoring.web;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.generation.keeping.Misplaced;
import dev.sartor.generation.keeping.Outside;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.resume.Resume;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds a draft that comes back from a browser to the same gate as before: whatever was changed must still be true, in the
 * place where it stands, and what the draft says of its own lines is not believed.
 */
final class Judged {
    private Judged() {}

    /** @return what the gate refuses, none when every line is proven */
    static List<Refusal> refusals(Resume resume, String posting, Draft draft, YearMonth today) {
        var language = Languages.orEnglish(draft.language());
        var whole = WholeCv.of(resume, language);
        var facts = Facts.of(resume);
        var job = draft instanceof Draft.Letter && !posting.isBlank() ? Given.posting(posting) : null;
        var refusals = new ArrayList<Refusal>(Misplaced.in(draft, facts, whole));
        if (!Misplaced.isTitle(draft.title(), whole, titles(job))) refusals.add(title(draft));
        var keeper = Gatekeeper.of(facts, posting, whole, today);
        var kind = draft instanceof Draft.Cv ? "cv" : "letter";
        refusals.addAll(keeper.keep(Outside.distrusted(draft, whole, job, language), kind)
                .refusals());
        return List.copyOf(refusals);
    }

    private static List<String> titles(@Nullable JobPosting job) {
        return job == null || job.title() == null ? List.of() : List.of(Objects.requireNonNull(job.title()));
    }

    private static Refusal title(Draft draft) {
        return new Refusal(
                draft instanceof Draft.Cv ? "cv" : "letter",
                "title",
                draft.title(),
                "UNKNOWN",
                List.of("The title of a document says who you are and what it is for, and no more."),
                null);
    }
}
