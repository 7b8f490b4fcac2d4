package dev.sartor.tailoring.web;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.language.Language;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.postings.Postings;
import dev.sartor.tailoring.json.DraftJson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a request gives, read and checked. */
final class Given {
    /** More than any posting, in characters. */
    private static final int LONGEST_POSTING = 100_000;

    /** More than any résumé, in characters. */
    private static final int LONGEST_RESUME = 2_000_000;

    private Given() {}

    static Resume resume(@Nullable JsonNode json) {
        if (json == null || json.isNull())
            throw new BadInput("There is no résumé in this request.", "Send it under \"resume\" as JSON Resume.");
        var text = json.toString();
        if (text.length() > LONGEST_RESUME)
            throw new BadInput("This résumé is longer than any can be.", "Leave out what is no text.");
        return ResumeJson.read(text);
    }

    static JobPosting posting(@Nullable String text) {
        if (text == null) throw new BadInput("There is no posting.", "Send its text under \"posting\".");
        if (text.length() > LONGEST_POSTING)
            throw new BadInput("This text is longer than any posting.", "Paste the posting alone.");
        return Postings.read(text);
    }

    static Draft draft(JsonNode json) {
        return DraftJson.read(json);
    }

    /** The wished language; else the résumé's own. */
    static Language language(Resume resume, @Nullable String wished) {
        if (wished != null && Languages.find(wished).isEmpty())
            throw new BadInput(
                    "We do not write in the language \"" + wished + "\".",
                    "These are there: " + String.join(", ", Languages.all()) + ".");
        return Languages.orEnglish(
                Objects.requireNonNullElse(wished, Objects.requireNonNullElse(resume.language(), "en")));
    }
}
