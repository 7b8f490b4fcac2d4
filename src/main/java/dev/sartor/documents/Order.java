package dev.sartor.documents;

import dev.sartor.generation.Tone;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.language.Languages;
import dev.sartor.rendering.photos.Photo;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.tailoring.Options;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How documents are wanted.
 *
 * @param template an id
 * @param paper "a4" or "letter"; null for what the posting's country uses
 * @param pages so many the CV may have
 * @param language BCP 47; null for the résumé's own
 * @param tone of the letter
 * @param date set on the letter
 * @param formats ids of export formats
 * @param photo whether the CV carries the profile's photo
 * @param reviews whether three readers go over the CV, and their versions are kept too
 */
public record Order(
        String template,
        @Nullable String paper,
        int pages,
        @Nullable String language,
        String tone,
        LocalDate date,
        List<String> formats,
        boolean photo,
        boolean reviews) {
    /** The seeds' three, and what Word reads. */
    public static final List<String> FORMATS = List.of("pdf", "docx", "md", "tex");

    public Order {
        formats = formats.stream().distinct().toList();
    }

    /**
     * @param formatsKnown ids of the formats there are
     * @throws Failure (422) naming every field that asks for what there is not
     */
    public void check(List<String> formatsKnown) {
        var errors = new ArrayList<Failure.Field>();
        known("options.template", template, Templates.all(), errors);
        if (paper != null) known("options.paper", paper, List.of("a4", "letter"), errors);
        if (pages < 1 || pages > Options.MOST_PAGES)
            errors.add(new Failure.Field("options.pages", "must be from 1 to " + Options.MOST_PAGES));
        if (language != null && Languages.find(language).isEmpty())
            known("options.language", language, List.copyOf(Languages.all()), errors);
        if (Tone.find(tone).isEmpty()) known("options.tone", tone, List.of(Tone.ALL.split(", ")), errors);
        if (formats.isEmpty()) errors.add(new Failure.Field("options.formats", "must name at least one"));
        for (var format : formats) known("options.formats", format, formatsKnown, errors);
        if (photo
                && Templates.all().contains(template)
                && !Templates.find(template).takesPhoto())
            errors.add(new Failure.Field("options.photo", "must be left out: the template has no place for one"));
        if (!errors.isEmpty()) throw Failure.invalid(errors);
    }

    /** As the pipeline takes it. */
    public Options options(@Nullable Photo portrait) {
        return new Options(
                        look(portrait),
                        sheet(),
                        pages,
                        language,
                        date,
                        formats,
                        false,
                        Tone.find(tone).orElseThrow())
                .reviewed(reviews);
    }

    Template look(@Nullable Photo portrait) {
        var plain = Templates.find(template);
        return portrait == null ? plain : plain.pictured(portrait);
    }

    public @Nullable Paper sheet() {
        return paper == null ? null : Paper.of(paper);
    }

    private static void known(String field, String value, List<String> all, List<Failure.Field> errors) {
        if (!all.contains(value)) errors.add(new Failure.Field(field, "must be one of " + String.join(", ", all)));
    }
}
