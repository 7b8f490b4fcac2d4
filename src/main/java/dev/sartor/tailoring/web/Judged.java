package dev.sartor.tailoring.web;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.resume.Resume;
import java.time.YearMonth;
import java.util.List;

/** Holds a draft that comes back from a browser to the same gate as before: whatever was changed must still be true. */
final class Judged {
    private Judged() {}

    /** @return what the gate refuses, none when every line is proven */
    static List<Refusal> refusals(Resume resume, String posting, Draft draft, YearMonth today) {
        var whole = WholeCv.of(resume, Languages.orEnglish(draft.language()));
        var keeper = Gatekeeper.of(Facts.of(resume), posting, whole, today);
        return keeper.keep(draft, draft instanceof Draft.Cv ? "cv" : "letter").refusals();
    }
}
