package dev.sartor.tailoring.web;

import dev.sartor.generation.Tone;
import dev.sartor.kernel.BadInput;
import dev.sartor.tailoring.Options;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A tailoring that is asked for.
 *
 * @param posting the text of the job
 */
record Asked(
        @Nullable JsonNode resume,
        @Nullable String posting,
        @Nullable Wishes options) {
    /** In these formats the documents are made and read back, to show what machines see. */
    private static final List<String> READ_BACK = List.of("pdf", "docx");

    /**
     * How it is wanted; all of it may be left out.
     *
     * @param pages so many at most; 2 when nothing is said
     * @param date set on the letter, ISO; today when nothing is said
     * @param reviews whether three readers go over the CV
     */
    record Wishes(
            @Nullable Look look,
            @Nullable Integer pages,
            @Nullable String language,
            @Nullable String tone,
            @Nullable String date,
            @Nullable Boolean reviews) {
        static final Wishes NONE = new Wishes(null, null, null, null, null, null);
    }

    Options options(LocalDate today) {
        var wishes = options == null ? Wishes.NONE : options;
        var look = Look.of(wishes.look());
        int pages = Objects.requireNonNullElse(wishes.pages(), 2);
        if (pages < 1 || pages > Options.MOST_PAGES)
            throw new BadInput(pages + " pages cannot be made.", "Ask for 1 to " + Options.MOST_PAGES + " pages.");
        var language = wishes.language() == null
                ? null
                : Given.language(Given.resume(resume), wishes.language()).tag();
        return new Options(
                        look.design(),
                        look.sheet(),
                        pages,
                        language,
                        day(wishes.date(), today),
                        READ_BACK,
                        false,
                        tone(wishes.tone()))
                .reviewed(Boolean.TRUE.equals(wishes.reviews()));
    }

    private static Tone tone(@Nullable String id) {
        if (id == null) return Tone.PLAIN;
        return Tone.find(id)
                .orElseThrow(
                        () -> new BadInput("There is no tone \"" + id + "\".", "These are there: " + Tone.ALL + "."));
    }

    static LocalDate day(@Nullable String date, LocalDate today) {
        if (date == null) return today;
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new BadInput("\"" + date + "\" is no date.", "Write it as 2026-03-31.");
        }
    }
}
