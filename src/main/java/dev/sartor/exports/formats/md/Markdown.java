package dev.sartor.exports.formats.md;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft as Markdown: headings by depth, a list item per bullet, links where the draft has them. */
public final class Markdown {
    private final List<String> blocks = new ArrayList<>();

    private Markdown() {}

    /** @return CommonMark source that ends with {@code \n} */
    public static String of(Draft draft) {
        var markdown = new Markdown();
        switch (draft) {
            case Draft.Cv cv -> markdown.cv(cv);
            case Draft.Letter letter -> markdown.letter(letter);
        }
        return String.join("\n\n", markdown.blocks) + "\n";
    }

    private void cv(Draft.Cv cv) {
        heading("# ", inline(cv.head().name()));
        paragraph(cv.head().headline());
        contacts(cv.head());
        for (var section : cv.sections()) {
            heading("## ", inline(section.heading()));
            switch (section.body()) {
                case Section.Prose prose -> prose.paragraphs().forEach(this::paragraph);
                case Section.Timeline timeline -> timeline.entries().forEach(this::entry);
                case Section.Notes notes -> list(notes.notes().stream().map(Markdown::note));
                case Section.Groups groups -> list(groups.groups().stream().map(Markdown::group));
            }
        }
    }

    private void letter(Draft.Letter letter) {
        paragraph(letter.head().name());
        paragraph(letter.head().headline());
        contacts(letter.head());
        block(letter.recipient().stream().map(line -> MdText.block(line.text())).collect(Collectors.joining("\\\n")));
        paragraph(letter.date());
        var subject = inline(letter.subject());
        if (!subject.isEmpty()) block("**" + subject + "**");
        paragraph(letter.salutation());
        for (var sentences : letter.paragraphs())
            block(MdText.block(sentences.stream().map(Line::text).collect(Collectors.joining(" "))));
        paragraph(letter.closing());
        paragraph(letter.signature());
    }

    private void contacts(Head head) {
        var contacts = head.contacts().stream()
                .map(contact -> MdText.link(contact.text().text(), contact.uri()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        block(contacts.startsWith("[") ? contacts : begun(contacts));
    }

    private void entry(Section.Entry entry) {
        var organisation = entry.organisation();
        var employer = organisation == null ? "" : MdText.link(organisation.text(), entry.uri());
        heading("### ", joined(", ", Stream.of(title(entry), employer)));
        var when = joined(" · ", Stream.of(inline(entry.place()), inline(entry.dates())));
        if (!when.isEmpty()) block("*" + when + "*");
        paragraph(entry.summary());
        list(entry.bullets().stream().map(line -> MdText.block(line.text())));
    }

    /** The title leads where the entry leads only when no organisation does. */
    private static String title(Section.Entry entry) {
        var title = entry.title();
        if (title == null) return "";
        return MdText.link(title.text(), entry.organisation() == null ? entry.uri() : null);
    }

    private static String note(Section.Note note) {
        var text = MdText.link(note.text().text(), note.uri());
        var first = text.startsWith("[") ? text : MdText.block(note.text().text());
        return joined(", ", Stream.of(first, inline(note.detail()), inline(note.date())));
    }

    private static String group(Section.Group group) {
        var items = joined(", ", group.items().stream().map(Markdown::inline));
        var label = inline(group.label());
        if (label.isEmpty()) return begun(items);
        return items.isEmpty() ? "**" + label + "**" : "**" + label + ":** " + items;
    }

    /** Escaped words that now begin a line. */
    private static String begun(String escaped) {
        return escaped.matches("[#+=-].*") ? "\\" + escaped : escaped.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }

    private void heading(String marks, String words) {
        if (!words.isEmpty()) blocks.add(marks + words);
    }

    private void paragraph(@Nullable Line line) {
        if (line != null) block(MdText.block(line.text()));
    }

    private void list(Stream<String> items) {
        block(items.filter(item -> !item.isEmpty()).map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    private void block(String source) {
        if (!source.isEmpty()) blocks.add(source);
    }

    private static String joined(String separator, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String inline(@Nullable Line line) {
        return line == null ? "" : MdText.inline(line.text());
    }
}
