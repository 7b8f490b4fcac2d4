package dev.sartor.generation.shown;

import dev.sartor.kernel.Extras;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Kind;
import dev.sartor.model.resume.Basics;
import dev.sartor.model.resume.CustomSection;
import dev.sartor.model.resume.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds the résumé that a CV shows: its entries in its order, its wording, and nothing that is not on the page. Ids of
 * items stay so that the reader's code can follow them; {@code ResumeJson.writeShown} leaves them out.
 */
public final class AsShown {
    private final Draft.Cv cv;
    private final Resume resume;

    private AsShown(Draft.Cv cv, Resume resume) {
        this.cv = cv;
        this.resume = resume;
    }

    public static Resume of(Draft.Cv cv, Resume resume) {
        return new AsShown(cv, resume).build();
    }

    private Resume build() {
        var items = new ShownItems();
        return new Resume(
                basics(),
                entries(Kind.WORK, resume.work(), w -> w.id(), items::work),
                entries(Kind.VOLUNTEER, resume.volunteer(), v -> v.id(), items::volunteer),
                entries(Kind.EDUCATION, resume.education(), e -> e.id(), items::education),
                notes(List.of(Kind.AWARDS), resume.awards(), a -> a.id(), items::award),
                notes(
                        List.of(Kind.LICENCES, Kind.CERTIFICATES),
                        resume.certificates(),
                        c -> c.id(),
                        items::certificate),
                notes(List.of(Kind.PUBLICATIONS), resume.publications(), p -> p.id(), items::publication),
                groups(Kind.SKILLS, items::skill),
                groups(Kind.LANGUAGES, items::language),
                groups(Kind.INTERESTS, items::interest),
                notes(List.of(Kind.REFERENCES), resume.references(), r -> r.id(), items::reference),
                entries(Kind.PROJECTS, resume.projects(), p -> p.id(), items::project),
                custom(items),
                cv.language(),
                new Extras(Map.of("meta", Map.of("language", cv.language()))));
    }

    private Basics basics() {
        var b = resume.basics();
        var shown = cv.head().contacts().stream().map(c -> c.text().field()).collect(Collectors.toSet());
        var profiles = new ArrayList<Basics.Profile>();
        for (int i = 0; i < b.profiles().size(); i++)
            if (shown.contains("basics/profiles/" + i))
                profiles.add(plain(b.profiles().get(i)));
        var headline = cv.head().headline();
        return new Basics(
                cv.head().name().text(),
                headline == null ? null : headline.text(),
                null,
                contact(Head.Contact.Kind.EMAIL),
                contact(Head.Contact.Kind.PHONE),
                shown.contains("basics/url") ? b.url() : null,
                summary(),
                shown.contains("basics/location") && b.location() != null ? place(b.location()) : null,
                profiles,
                Extras.NONE);
    }

    private static Basics.Profile plain(Basics.Profile p) {
        return p.url() != null
                ? new Basics.Profile(null, null, p.url(), Extras.NONE)
                : new Basics.Profile(p.network(), p.username(), null, Extras.NONE);
    }

    /** As much of the place as the head shows: the town, and the region, else the country. */
    private static Basics.Location place(Basics.Location l) {
        var address = l.city() == null ? l.address() : null;
        var country = l.region() == null ? l.countryCode() : null;
        return new Basics.Location(address, null, l.city(), country, l.region(), Extras.NONE);
    }

    private @Nullable String contact(Head.Contact.Kind kind) {
        return cv.head().contacts().stream()
                .filter(c -> c.kind() == kind)
                .map(c -> c.text().text())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String summary() {
        var text = sections(Kind.SUMMARY)
                .flatMap(s -> s.body() instanceof Section.Prose prose ? prose.paragraphs().stream() : Stream.of())
                .map(Line::text)
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    private Stream<Section> sections(Kind kind) {
        return cv.sections().stream().filter(s -> s.kind() == kind);
    }

    private <T> List<T> entries(
            Kind kind, List<T> items, Function<T, String> id, BiFunction<T, Section.Entry, T> show) {
        return sections(kind)
                .flatMap(s -> s.body() instanceof Section.Timeline t ? t.entries().stream() : Stream.of())
                .flatMap(e -> items.stream()
                        .filter(i -> id.apply(i).equals(e.itemId()))
                        .map(i -> show.apply(i, e)))
                .toList();
    }

    private <T> List<T> notes(
            List<Kind> kinds, List<T> items, Function<T, String> id, BiFunction<T, Section.Note, T> show) {
        return kinds.stream()
                .flatMap(this::sections)
                .flatMap(s -> s.body() instanceof Section.Notes n ? n.notes().stream() : Stream.of())
                .flatMap(n -> items.stream()
                        .filter(i -> id.apply(i).equals(n.itemId()))
                        .map(i -> show.apply(i, n)))
                .toList();
    }

    private <T> List<T> groups(Kind kind, Function<Section.Group, T> show) {
        return sections(kind)
                .flatMap(s -> s.body() instanceof Section.Groups g ? g.groups().stream() : Stream.of())
                .map(show)
                .toList();
    }

    private List<CustomSection> custom(ShownItems items) {
        var out = new ArrayList<CustomSection>();
        for (var section : sections(Kind.CUSTOM).toList())
            for (var own : resume.sections())
                if (section.heading().field().equals("custom/" + own.id() + "/heading")) {
                    var entries = section.body() instanceof Section.Timeline t
                            ? t.entries().stream()
                                    .flatMap(e -> own.entries().stream()
                                            .filter(o -> o.id().equals(e.itemId()))
                                            .map(o -> items.custom(o, e)))
                                    .toList()
                            : List.<CustomSection.Entry>of();
                    out.add(new CustomSection(own.id(), section.heading().text(), entries, Extras.NONE));
                }
        return out;
    }
}
