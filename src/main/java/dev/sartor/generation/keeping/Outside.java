package dev.sartor.generation.keeping;

import dev.sartor.generation.letter.LetterForms;
import dev.sartor.kernel.language.Language;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Source;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A draft that comes from outside and is not believed: that a line claims nothing of the person is found out anew, and a line
 * that only says so must be proven like any other.
 */
public final class Outside {
    /** Where a line says it needs no proof and does: it stands on nothing that could prove it but the facts. */
    private static final List<Source> NOTHING = List.of(new Source.OfPosting(new Span(0, 0)));

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final int MONTHS = 12;

    private final Language language;
    private final Set<Line> forms = Collections.newSetFromMap(new IdentityHashMap<>());

    private Outside(Language language) {
        this.language = language;
    }

    /**
     * @param whole the person's whole CV in the same language
     * @param posting null when none was given
     * @param language of the draft
     * @return the same draft, in which only headings and forms of letters that are ours, and the person's own titles of
     *     sections, stand on no fact
     */
    public static Draft distrusted(Draft draft, Draft.Cv whole, @Nullable JobPosting posting, Language language) {
        var outside = new Outside(language);
        switch (draft) {
            case Draft.Cv cv -> cv.sections().forEach(section -> outside.heading(section, whole));
            case Draft.Letter letter -> outside.letter(letter, posting);
        }
        return Lines.map(draft, outside::checked);
    }

    private Line checked(Line line) {
        boolean claims = line.sources().stream().anyMatch(Source.OfFact.class::isInstance);
        if (forms.contains(line)) return new Line(line.field(), line.text(), List.of(new Source.Convention()), false);
        return claims ? line : new Line(line.field(), line.text(), onPosting(line), line.flowing());
    }

    private static List<Source> onPosting(Line line) {
        var of = line.sources().stream()
                .filter(Source.OfPosting.class::isInstance)
                .toList();
        return of.isEmpty() ? NOTHING : of;
    }

    private void heading(Section section, Draft.Cv whole) {
        var text = section.heading().text();
        var ours = language.find("title." + section.kind().name().toLowerCase(Locale.ROOT));
        boolean own = section.kind() == Section.Kind.CUSTOM
                && whole.sections().stream()
                        .filter(each -> each.kind() == Section.Kind.CUSTOM)
                        .anyMatch(each -> each.heading().text().equals(text));
        if (own || ours.filter(text::equals).isPresent()) forms.add(section.heading());
    }

    private void letter(Draft.Letter letter, @Nullable JobPosting posting) {
        var accepted = LetterForms.accepted(language.tag(), posting);
        letter.recipient().forEach(line -> form(line, accepted.recipient()));
        if (letter.subject() != null) form(letter.subject(), accepted.subject());
        form(letter.salutation(), accepted.salutation());
        form(letter.closing(), accepted.closing());
        if (isDate(letter.date().text())) forms.add(letter.date());
    }

    private void form(Line line, Set<String> accepted) {
        if (accepted.contains(line.text())) forms.add(line);
    }

    /** Whether a text is a day as letters of the language write it, and nothing else. */
    private boolean isDate(String text) {
        var year = YEAR.matcher(text);
        if (!year.find()) return false;
        var first = LocalDate.of(Integer.parseInt(year.group()), 1, 1);
        for (int month = 0; month < MONTHS; month++) {
            var start = first.plusMonths(month);
            for (int day = 0; day < start.lengthOfMonth(); day++)
                if (LetterForms.isDay(text, language, start.plusDays(day))) return true;
        }
        return false;
    }
}
