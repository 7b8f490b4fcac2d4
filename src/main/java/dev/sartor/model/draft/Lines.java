package dev.sartor.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Walks a draft line by line, in reading order. */
public final class Lines {
    private Lines() {}

    /** Every line of a draft, as a person reads them from top to bottom. */
    public static List<Line> of(Draft draft) {
        var out = new ArrayList<Line>();
        map(draft, line -> {
            out.add(line);
            return line;
        });
        return out;
    }

    /** The same draft with every line passed through {@code change}, in reading order. */
    public static Draft map(Draft draft, UnaryOperator<Line> change) {
        return switch (draft) {
            case Draft.Cv cv ->
                new Draft.Cv(
                        cv.language(),
                        cv.title(),
                        head(cv.head(), change),
                        cv.sections().stream()
                                .map(section -> section(section, change))
                                .toList());
            case Draft.Letter letter -> letter(letter, change);
        };
    }

    private static Draft.Letter letter(Draft.Letter letter, UnaryOperator<Line> change) {
        var head = head(letter.head(), change);
        var recipient = letter.recipient().stream().map(change).toList();
        var date = change.apply(letter.date());
        var subject = maybe(letter.subject(), change);
        var salutation = change.apply(letter.salutation());
        var paragraphs = letter.paragraphs().stream()
                .map(sentences -> sentences.stream().map(change).toList())
                .toList();
        var closing = change.apply(letter.closing());
        var signature = change.apply(letter.signature());
        return new Draft.Letter(
                letter.language(),
                letter.title(),
                head,
                recipient,
                date,
                subject,
                salutation,
                paragraphs,
                closing,
                signature);
    }

    private static Head head(Head head, UnaryOperator<Line> change) {
        var name = change.apply(head.name());
        var headline = maybe(head.headline(), change);
        var contacts = head.contacts().stream()
                .map(c -> new Head.Contact(c.kind(), change.apply(c.text()), c.uri()))
                .toList();
        return new Head(name, headline, contacts);
    }

    private static Section section(Section section, UnaryOperator<Line> change) {
        var heading = change.apply(section.heading());
        Section.Body body = switch (section.body()) {
            case Section.Prose prose ->
                new Section.Prose(prose.paragraphs().stream().map(change).toList());
            case Section.Timeline timeline ->
                new Section.Timeline(
                        timeline.entries().stream().map(e -> entry(e, change)).toList());
            case Section.Notes notes ->
                new Section.Notes(
                        notes.notes().stream().map(n -> note(n, change)).toList());
            case Section.Groups groups ->
                new Section.Groups(
                        groups.groups().stream().map(g -> group(g, change)).toList());
        };
        return new Section(section.kind(), heading, body);
    }

    private static Section.Entry entry(Section.Entry e, UnaryOperator<Line> change) {
        var title = maybe(e.title(), change);
        var organisation = maybe(e.organisation(), change);
        var place = maybe(e.place(), change);
        var dates = maybe(e.dates(), change);
        var summary = maybe(e.summary(), change);
        var bullets = e.bullets().stream().map(change).toList();
        return new Section.Entry(e.itemId(), title, organisation, place, dates, summary, bullets, e.uri());
    }

    private static Section.Note note(Section.Note n, UnaryOperator<Line> change) {
        var text = change.apply(n.text());
        var detail = maybe(n.detail(), change);
        return new Section.Note(n.itemId(), text, detail, maybe(n.date(), change), n.uri());
    }

    private static Section.Group group(Section.Group g, UnaryOperator<Line> change) {
        var label = maybe(g.label(), change);
        return new Section.Group(
                g.itemId(), label, g.items().stream().map(change).toList());
    }

    private static @Nullable Line maybe(@Nullable Line line, UnaryOperator<Line> change) {
        return line == null ? null : change.apply(line);
    }
}
