package dev.sartor.tailoring;

import dev.sartor.generation.Tone;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the documents are wanted.
 *
 * @param paper null for what the posting's country uses
 * @param pages so many the CV may have, 1 to 20
 * @param language BCP 47; null for the résumé's own
 * @param formats ids of export formats, without repeats
 * @param installed whether extractors installed on this machine read the files back as well as those in process
 * @param tone of the letter
 * @param reviews whether three readers read the CV, and their versions are made beside the last
 */
public record Options(
        Template template,
        @Nullable Paper paper,
        int pages,
        @Nullable String language,
        LocalDate date,
        List<String> formats,
        boolean installed,
        Tone tone,
        boolean reviews) {
    public static final int MOST_PAGES = 20;

    public Options {
        if (pages < 1 || pages > MOST_PAGES)
            throw new IllegalArgumentException("pages must be 1 to " + MOST_PAGES + ", was " + pages);
        formats = formats.stream().distinct().toList();
    }

    /** Read by nobody else. */
    public Options(
            Template template,
            @Nullable Paper paper,
            int pages,
            @Nullable String language,
            LocalDate date,
            List<String> formats,
            boolean installed,
            Tone tone) {
        this(template, paper, pages, language, date, formats, installed, tone, false);
    }

    /** With a letter in the plain tone. */
    public Options(
            Template template,
            @Nullable Paper paper,
            int pages,
            @Nullable String language,
            LocalDate date,
            List<String> formats,
            boolean installed) {
        this(template, paper, pages, language, date, formats, installed, Tone.PLAIN);
    }

    /** The same, read by the panel or not. */
    public Options reviewed(boolean by) {
        return new Options(template, paper, pages, language, date, formats, installed, tone, by);
    }

    /** The same, read back in this process only. */
    Options inProcess() {
        return new Options(template, paper, pages, language, date, formats, false, tone, reviews);
    }
}
