package dev.sartor.generation.cv;

import dev.sartor.kernel.language.Language;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Kind;
import dev.sartor.model.resume.Certificate;
import dev.sartor.model.resume.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A résumé with every line it has, as a CV: what the composer chooses from, and what {@code render} sets untailored. */
public final class WholeCv {
    private final Say say;
    private final List<Section> sections = new ArrayList<>();

    private WholeCv(Say say) {
        this.say = say;
    }

    public static Draft.Cv of(Resume resume, Language language) {
        var cv = new WholeCv(new Say(language));
        cv.fill(resume);
        var head = new HeadLines(cv.say).of(resume);
        return new Draft.Cv(language.tag(), title(head), head, cv.sections);
    }

    private static String title(Head head) {
        return head.headline() == null
                ? head.name().text()
                : head.name().text() + " – " + head.headline().text();
    }

    private void fill(Resume r) {
        var entries = new EntryLines(say);
        var notes = new NoteLines(say);
        summary(r);
        notes(
                Kind.LICENCES,
                r.certificates().stream().filter(Certificate::isLicence).toList(),
                notes::certificate);
        timeline(Kind.WORK, r.work().stream().map(entries::work).toList());
        timeline(Kind.PROJECTS, r.projects().stream().map(entries::project).toList());
        timeline(Kind.EDUCATION, r.education().stream().map(entries::education).toList());
        groups(Kind.SKILLS, r.skills(), notes::skill);
        notes(
                Kind.CERTIFICATES,
                r.certificates().stream().filter(c -> !c.isLicence()).toList(),
                notes::certificate);
        for (var own : r.sections()) {
            var heading = new Line("custom/" + own.id() + "/heading", Say.tidy(own.title()), List.of(), false);
            var body = new Section.Timeline(
                    own.entries().stream().map(entries::custom).toList());
            if (!own.entries().isEmpty()) sections.add(new Section(Kind.CUSTOM, heading, body));
        }
        timeline(Kind.VOLUNTEER, r.volunteer().stream().map(entries::volunteer).toList());
        notes(Kind.PUBLICATIONS, r.publications(), notes::publication);
        notes(Kind.AWARDS, r.awards(), notes::award);
        groups(Kind.LANGUAGES, r.languages(), notes::language);
        groups(Kind.INTERESTS, r.interests(), notes::interest);
        notes(Kind.REFERENCES, r.references(), notes::reference);
    }

    private void summary(Resume r) {
        var line = say.maybeFlowing("basics/summary", r.basics().summary(), "basics/summary");
        if (line != null) add(Kind.SUMMARY, new Section.Prose(List.of(line)));
    }

    private void timeline(Kind kind, List<Section.Entry> entries) {
        if (!entries.isEmpty()) add(kind, new Section.Timeline(entries));
    }

    private <T> void notes(Kind kind, List<T> items, Function<T, Optional<Section.Note>> note) {
        var notes = items.stream().map(note).flatMap(Optional::stream).toList();
        if (!notes.isEmpty()) add(kind, new Section.Notes(notes));
    }

    private <T> void groups(Kind kind, List<T> items, Function<T, Optional<Section.Group>> group) {
        var groups = items.stream().map(group).flatMap(Optional::stream).toList();
        if (!groups.isEmpty()) add(kind, new Section.Groups(groups));
    }

    private void add(Kind kind, Section.Body body) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        sections.add(new Section(kind, say.heading(name, say.language().text("title." + name)), body));
    }
}
