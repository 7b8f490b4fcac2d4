package dev.sartor.rendering.template;

import dev.sartor.kernel.language.Language;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes the column aside as wide as a draft's dates, so that in Arabic, with its long months, they all hang in it. From left to
 * right pdfminer would read titles of sections behind their first entry then; long dates stand above their entry there.
 */
public final class AsideWidth {
    /** The text gives no more of its width than that; dates wider still stand above their entry. */
    private static final double MOST = 1.3;

    /** Rounding of a line's width never makes it two lines. */
    private static final double ROUNDING = 0.5;

    private AsideWidth() {}

    /** The template itself where its column suffices, or has no dates. */
    public static Template fitted(Template template, Draft draft) {
        var sheet = template.sheet();
        if (sheet.aside() == 0 || !(draft instanceof Draft.Cv cv) || !isRightToLeft(cv)) return template;
        var look = template.look(Part.DATES);
        double widest = cv.sections().stream()
                .filter(section -> !template.side().sections().contains(section.kind()))
                .flatMap(section -> dates(section, template))
                .mapToDouble(line -> look.width(line.text()) + ROUNDING)
                .filter(width -> width <= sheet.aside() * MOST)
                .max()
                .orElse(0);
        return widest <= sheet.aside() ? template : template.with(sheet.aside(widest));
    }

    private static boolean isRightToLeft(Draft.Cv cv) {
        return Languages.find(cv.language()).map(Language::rightToLeft).orElse(false);
    }

    private static Stream<Line> dates(Section section, Template template) {
        return switch (section.body()) {
            case Section.Timeline timeline
            when isAside(template.entry(), "dates") ->
                timeline.entries().stream().map(Section.Entry::dates).filter(Objects::nonNull);
            case Section.Notes notes
            when isAside(template.note(), "date") ->
                notes.notes().stream().map(Section.Note::date).filter(Objects::nonNull);
            case Section.Timeline _, Section.Notes _, Section.Prose _, Section.Groups _ -> Stream.of();
        };
    }

    private static boolean isAside(Template.RowTokens rows, String field) {
        var aside = rows.aside();
        return aside != null && aside.left().equals(List.of(new Pattern.Field(field)));
    }
}
