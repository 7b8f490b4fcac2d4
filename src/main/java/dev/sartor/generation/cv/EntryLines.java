package dev.sartor.generation.cv;

import dev.sartor.kernel.Period;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section.Entry;
import dev.sartor.model.resume.CustomSection;
import dev.sartor.model.resume.Education;
import dev.sartor.model.resume.Highlight;
import dev.sartor.model.resume.Project;
import dev.sartor.model.resume.Volunteer;
import dev.sartor.model.resume.Work;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dated entries: positions, schools, projects and what people add of their own. */
final class EntryLines {
    private final Say say;

    EntryLines(Say say) {
        this.say = say;
    }

    Entry work(Work w) {
        var f = "work/" + w.id();
        return entry(f, w.id(), w.position(), w.name(), w.location(), w.period(), w.summary(), w.highlights(), w.url());
    }

    Entry volunteer(Volunteer v) {
        var f = "volunteer/" + v.id();
        return entry(f, v.id(), v.position(), v.organization(), null, v.period(), v.summary(), v.highlights(), v.url());
    }

    Entry project(Project p) {
        var f = "projects/" + p.id();
        return new Entry(
                p.id(),
                say.maybe(f + "/name", p.name(), p.id()),
                say.joint(f + "/roles", ", ", p.id(), false, roles(f, p)),
                null,
                say.dates(f + "/dates", p.period(), p.id()),
                say.maybeFlowing(f + "/description", p.description(), p.id() + "/summary"),
                bullets(f, p.highlights()),
                p.url());
    }

    Entry education(Education e) {
        var f = "education/" + e.id();
        var courses = IntStream.range(0, e.courses().size())
                .mapToObj(i -> say.flowing(f + "/courses/" + i, e.courses().get(i), e.id() + "/courses/" + i))
                .toList();
        return new Entry(
                e.id(),
                degree(f, e),
                say.maybe(f + "/institution", e.institution(), e.id()),
                null,
                say.dates(f + "/dates", e.period(), e.id()),
                say.maybe(f + "/score", e.score(), e.id() + "/score"),
                courses,
                e.url());
    }

    /** "BSc (Hons), Computer Networks"; only one of the two when the other is missing. */
    private @Nullable Line degree(String f, Education e) {
        var type = new Say.Saying(f + "/studyType", e.studyType());
        return say.joint(f + "/studyType", ", ", e.id(), false, type, new Say.Saying(f + "/area", e.area()));
    }

    private static Say.Saying[] roles(String f, Project p) {
        var roles = IntStream.range(0, p.roles().size())
                .mapToObj(i -> new Say.Saying(f + "/roles/" + i, p.roles().get(i)));
        return Stream.concat(roles, Stream.of(new Say.Saying(f + "/entity", p.entity())))
                .toArray(Say.Saying[]::new);
    }

    Entry custom(CustomSection.Entry e) {
        var f = "custom/" + e.id();
        return entry(
                f,
                e.id(),
                e.title(),
                e.subtitle(),
                e.location(),
                said(e.period()),
                e.summary(),
                e.highlights(),
                e.url());
    }

    /** A talk of May 2024 does not go on: of what is told under a title of the person's own, nothing says that it does. */
    private static Period said(Period period) {
        return period.isCurrent() ? new Period(period.start(), period.start()) : period;
    }

    private Entry entry(
            String field,
            String id,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String place,
            Period period,
            @Nullable String summary,
            List<Highlight> highlights,
            @Nullable String uri) {
        return new Entry(
                id,
                say.maybe(field + "/title", title, id),
                say.maybe(field + "/organisation", organisation, id),
                say.maybe(field + "/location", place, field.startsWith("work/") ? id + "/location" : id),
                say.dates(field + "/dates", period, id),
                say.maybeFlowing(field + "/summary", summary, id + "/summary"),
                bullets(field, highlights),
                uri);
    }

    private List<Line> bullets(String field, List<Highlight> highlights) {
        return highlights.stream()
                .filter(h -> !h.text().isBlank())
                .map(h -> say.flowing(field + "/highlights/" + h.id(), h.text(), h.id()))
                .toList();
    }
}
