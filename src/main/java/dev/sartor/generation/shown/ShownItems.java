package dev.sartor.generation.shown;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section.Entry;
import dev.sartor.model.draft.Section.Group;
import dev.sartor.model.draft.Section.Note;
import dev.sartor.model.resume.Award;
import dev.sartor.model.resume.Certificate;
import dev.sartor.model.resume.CustomSection;
import dev.sartor.model.resume.Education;
import dev.sartor.model.resume.Highlight;
import dev.sartor.model.resume.Interest;
import dev.sartor.model.resume.Project;
import dev.sartor.model.resume.Publication;
import dev.sartor.model.resume.Reference;
import dev.sartor.model.resume.Skill;
import dev.sartor.model.resume.SpokenLanguage;
import dev.sartor.model.resume.Volunteer;
import dev.sartor.model.resume.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single items as a CV shows them: the page's wording where it words them, nothing where it leaves them out. */
final class ShownItems {
    Work work(Work w, Entry e) {
        return new Work(
                w.id(),
                text(e.organisation()),
                text(e.title()),
                text(e.place()),
                null,
                e.uri(),
                period(w.period(), e),
                text(e.summary()),
                highlights(e),
                null,
                Extras.NONE);
    }

    Volunteer volunteer(Volunteer v, Entry e) {
        return new Volunteer(
                v.id(),
                text(e.organisation()),
                text(e.title()),
                e.uri(),
                period(v.period(), e),
                text(e.summary()),
                highlights(e),
                Extras.NONE);
    }

    Education education(Education x, Entry e) {
        return new Education(
                x.id(),
                text(e.organisation()),
                e.uri(),
                e.title() == null ? null : x.area(),
                e.title() == null ? null : x.studyType(),
                period(x.period(), e),
                text(e.summary()),
                e.bullets().stream().map(Line::text).toList(),
                Extras.NONE);
    }

    Project project(Project p, Entry e) {
        boolean role = e.organisation() != null;
        return new Project(
                p.id(),
                text(e.title()),
                text(e.summary()),
                highlights(e),
                List.of(),
                period(p.period(), e),
                e.uri(),
                role ? p.roles() : List.of(),
                role ? p.entity() : null,
                null,
                Extras.NONE);
    }

    CustomSection.Entry custom(CustomSection.Entry x, Entry e) {
        return new CustomSection.Entry(
                x.id(),
                text(e.title()),
                text(e.organisation()),
                text(e.place()),
                e.uri(),
                period(x.period(), e),
                text(e.summary()),
                highlights(e),
                Extras.NONE);
    }

    Award award(Award a, Note n) {
        boolean detail = n.detail() != null;
        return new Award(
                a.id(),
                n.text().text(),
                date(a.date(), n),
                detail ? a.awarder() : null,
                detail ? a.summary() : null,
                Extras.NONE);
    }

    Certificate certificate(Certificate c, Note n) {
        boolean detail = n.detail() != null;
        return new Certificate(
                c.id(),
                n.text().text(),
                date(c.date(), n),
                n.uri(),
                detail ? c.issuer() : null,
                detail ? c.terms() : null,
                Extras.NONE);
    }

    Publication publication(Publication p, Note n) {
        var publisher = n.detail() == null ? null : p.publisher();
        return new Publication(
                p.id(), n.text().text(), publisher, date(p.releaseDate(), n), n.uri(), null, Extras.NONE);
    }

    Reference reference(Reference r, Note n) {
        return new Reference(r.id(), n.text().text(), text(n.detail()), Extras.NONE);
    }

    Skill skill(Group g) {
        var items = g.items().stream().map(Line::text).toList();
        return g.label() == null && items.size() == 1
                ? new Skill(g.itemId(), items.getFirst(), null, List.of(), Extras.NONE)
                : new Skill(g.itemId(), text(g.label()), null, items, Extras.NONE);
    }

    SpokenLanguage language(Group g) {
        var first = g.items().isEmpty() ? null : g.items().getFirst().text();
        return g.label() == null
                ? new SpokenLanguage(g.itemId(), first, null, Extras.NONE)
                : new SpokenLanguage(g.itemId(), g.label().text(), first, Extras.NONE);
    }

    Interest interest(Group g) {
        var skill = skill(g);
        return new Interest(skill.id(), skill.name(), skill.keywords(), Extras.NONE);
    }

    private static List<Highlight> highlights(Entry e) {
        return e.bullets().stream()
                .map(b -> new Highlight(b.field(), b.text(), List.of()))
                .toList();
    }

    private static Period period(Period period, Entry e) {
        return e.dates() == null ? Period.UNKNOWN : period;
    }

    private static @Nullable PartialDate date(@Nullable PartialDate date, Note n) {
        return n.date() == null ? null : date;
    }

    private static @Nullable String text(@Nullable Line line) {
        return line == null ? null : line.text();
    }
}
