package dev.sartor.tailoring.web;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.shown.AsShown;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets a draft on pages as its template arranges it. */
final class Sheets {
    private Sheets() {}

    /** The whole résumé, untailored. */
    static Draft.Cv whole(Resume resume, @Nullable String language) {
        return WholeCv.of(resume, Given.language(resume, language));
    }

    /**
     * @param resume what the draft was made of; null when the pages are only looked at
     * @param pages so many at most, 0 for no wish
     */
    static Typeset set(Draft draft, @Nullable Resume resume, @Nullable Look asked, int pages) {
        return set(draft, resume, asked, Look.of(asked).design(), pages);
    }

    /** @param template in the place of the one that the look names */
    static Typeset set(Draft draft, @Nullable Resume resume, @Nullable Look asked, Template template, int pages) {
        var paper = Objects.requireNonNullElse(Look.of(asked).sheet(), Paper.A4);
        return switch (draft) {
            case Draft.Letter letter -> Typesetter.set(letter, template, paper, new Wishes(1, null));
            case Draft.Cv cv -> {
                var arranged = template.arrangement().of(cv);
                var shown = resume == null ? null : ResumeJson.writeShown(AsShown.of(arranged, resume));
                yield Typesetter.set(arranged, template, paper, new Wishes(pages, shown));
            }
        };
    }
}
