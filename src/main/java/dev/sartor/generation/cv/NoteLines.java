package dev.sartor.generation.cv;

import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section.Group;
import dev.sartor.model.draft.Section.Note;
import dev.sartor.model.resume.Award;
import dev.sartor.model.resume.Certificate;
import dev.sartor.model.resume.Interest;
import dev.sartor.model.resume.Publication;
import dev.sartor.model.resume.Reference;
import dev.sartor.model.resume.Skill;
import dev.sartor.model.resume.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Entries of one line and labelled lists. */
final class NoteLines {
    private final Say say;

    NoteLines(Say say) {
        this.say = say;
    }

    Optional<Note> certificate(Certificate c) {
        var terms = c.terms();
        var number = terms == null || terms.number() == null
                ? null
                : say.language().text("licence.number").replace("{number}", terms.number());
        var field = "certificates/" + c.id();
        var detail = say.joint(
                field + "/detail",
                ", ",
                c.id(),
                false,
                new Say.Saying(field + "/issuer", c.issuer()),
                new Say.Saying(field + "/region", terms == null ? null : terms.region()),
                new Say.Saying(field + "/number", number));
        var line = say.maybe(field + "/name", Say.unstopped(c.name()), c.id());
        if (line == null) return Optional.empty();
        var when = say.maybe(field + "/date", validity(c.date(), terms == null ? null : terms.expires()), c.id());
        return Optional.of(new Note(c.id(), line, detail, when, c.url()));
    }

    /** "May 2021 – May 2024"; without a beginning the end is called one. */
    private @Nullable String validity(@Nullable PartialDate from, @Nullable PartialDate until) {
        if (until == null) return say.language().period(new Period(from, from));
        if (from != null) return say.language().period(new Period(from, until));
        return say.language()
                .text("licence.expires")
                .replace("{date}", say.language().date(until));
    }

    Optional<Note> award(Award a) {
        var field = "awards/" + a.id();
        var detail = say.joint(
                field + "/detail",
                " – ",
                a.id(),
                true,
                new Say.Saying(field + "/awarder", a.awarder()),
                new Say.Saying(field + "/summary", before(a.date(), a.summary())));
        return note(field, a.id(), a.title(), detail, a.date(), null);
    }

    Optional<Note> publication(Publication p) {
        var field = "publications/" + p.id();
        return note(
                field,
                p.id(),
                p.name(),
                detail(field, before(p.releaseDate(), p.publisher()), p.id()),
                p.releaseDate(),
                p.url());
    }

    Optional<Note> reference(Reference r) {
        var field = "references/" + r.id();
        return note(field, r.id(), r.name(), detail(field, r.reference(), r.id()), null, null);
    }

    private @Nullable Line detail(String field, @Nullable String text, String id) {
        return say.maybeFlowing(field + "/detail", text, id);
    }

    /** A sentence that its date follows in the same line ends with the line. */
    private static @Nullable String before(@Nullable PartialDate date, @Nullable String text) {
        return date == null ? text : Say.unstopped(text);
    }

    private Optional<Note> note(
            String field,
            String id,
            @Nullable String text,
            @Nullable Line detail,
            @Nullable PartialDate date,
            @Nullable String uri) {
        var line = say.maybe(field + "/name", detail == null ? before(date, text) : Say.unstopped(text), id);
        if (line == null) return Optional.empty();
        var when = say.dates(field + "/date", new Period(date, date), id);
        return Optional.of(new Note(id, line, detail, when, uri));
    }

    Optional<Group> skill(Skill s) {
        return group("skills/" + s.id(), s.id(), s.name(), s.keywords());
    }

    Optional<Group> interest(Interest i) {
        return group("interests/" + i.id(), i.id(), i.name(), i.keywords());
    }

    Optional<Group> language(SpokenLanguage l) {
        var field = "languages/" + l.id();
        var label = say.maybe(field + "/language", l.language(), l.id());
        var fluency = say.maybe(field + "/fluency", l.fluency(), l.id());
        if (label == null) return Optional.empty();
        return Optional.of(
                fluency == null ? new Group(l.id(), null, List.of(label)) : new Group(l.id(), label, List.of(fluency)));
    }

    /** A group without keywords is an item that stands alone. */
    private Optional<Group> group(String field, String id, @Nullable String name, List<String> keywords) {
        var label = say.maybe(field + "/name", name, id);
        var items = new ArrayList<Line>();
        IntStream.range(0, keywords.size())
                .filter(i -> !keywords.get(i).isBlank())
                .forEach(i ->
                        items.add(say.line(field + "/keywords/" + i, keywords.get(i), id.concat("/keywords/" + i))));
        if (items.isEmpty()) return label == null ? Optional.empty() : Optional.of(new Group(id, null, List.of(label)));
        return Optional.of(new Group(id, label, items));
    }
}
