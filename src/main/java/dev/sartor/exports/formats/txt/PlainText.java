package dev.sartor.exports.formats.txt;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft as plain text: nothing wrapped, a line per bullet, a rule under each heading, blocks a blank line apart. */
public final class PlainText {
    private final List<String> blocks = new ArrayList<>();

    private PlainText() {}

    /** @return lines that end with {@code \n}, the last one too */
    public static String of(Draft draft) {
        var text = new PlainText();
        switch (draft) {
            case Draft.Cv cv -> text.cv(cv);
            case Draft.Letter letter -> text.letter(letter);
        }
        return String.join("\n\n", text.blocks) + "\n";
    }

    private void cv(Draft.Cv cv) {
        head(cv.head());
        for (var section : cv.sections()) {
            var heading = plain(section.heading());
            block(heading, "-".repeat(heading.codePointCount(0, heading.length())));
            switch (section.body()) {
                case Section.Prose prose -> prose.paragraphs().forEach(line -> block(plain(line)));
                case Section.Timeline timeline -> timeline.entries().forEach(this::entry);
                case Section.Notes notes ->
                    block(notes.notes().stream().map(note -> joined(", ", note.text(), note.detail(), note.date())));
                case Section.Groups groups -> block(groups.groups().stream().map(PlainText::group));
            }
        }
    }

    private void letter(Draft.Letter letter) {
        head(letter.head());
        block(letter.recipient().stream().map(PlainText::plain));
        block(plain(letter.date()));
        block(plain(letter.subject()));
        block(plain(letter.salutation()));
        letter.paragraphs().forEach(sentences -> block(joined(" ", sentences)));
        block(plain(letter.closing()));
        block(plain(letter.signature()));
    }

    private void head(Head head) {
        var contacts =
                joined(" | ", head.contacts().stream().map(Head.Contact::text).toList());
        block(plain(head.name()), plain(head.headline()), contacts);
    }

    private void entry(Section.Entry entry) {
        var what = joined(", ", entry.title(), entry.organisation());
        var lines = Stream.of(what, joined(" | ", entry.place(), entry.dates()), plain(entry.summary()));
        var bullets = entry.bullets().stream()
                .map(PlainText::plain)
                .filter(text -> !text.isEmpty())
                .map(text -> "- " + text);
        block(Stream.concat(lines, bullets));
    }

    private static String group(Section.Group group) {
        var items = joined(", ", group.items());
        var label = plain(group.label());
        return label.isEmpty() || items.isEmpty() ? label + items : label + ": " + items;
    }

    private void block(String... lines) {
        block(Arrays.stream(lines));
    }

    private void block(Stream<String> lines) {
        var said = lines.filter(line -> !line.isEmpty()).toList();
        if (!said.isEmpty()) blocks.add(String.join("\n", said));
    }

    private static String joined(String separator, @Nullable Line... lines) {
        return joined(separator, Arrays.stream(lines).filter(Objects::nonNull).toList());
    }

    private static String joined(String separator, List<Line> lines) {
        return lines.stream()
                .map(PlainText::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /** One line of it, whatever white space it had. */
    private static String plain(@Nullable Line line) {
        return line == null ? "" : line.text().strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
