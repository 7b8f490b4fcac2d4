package dev.sartor.exports.formats.tex;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.template.Template.Contacts;
import dev.sartor.rendering.typeset.Typeset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document as LaTeX: a preamble that says how things look, and a body that says what there is. */
final class TexDocument {
    private final Template template;
    private final StringBuilder out = new StringBuilder(12_000);

    private TexDocument(Template template) {
        this.template = template;
    }

    /** @return ends with a newline */
    static String of(Typeset typeset) {
        var document = new TexDocument(typeset.setting());
        document.out.append(Preamble.of(typeset)).append("\n\\begin{document}\n");
        switch (typeset.draft()) {
            case Draft.Cv cv -> document.cv(cv);
            case Draft.Letter letter -> document.letter(letter);
        }
        return document.out.append("\\end{document}\n").toString();
    }

    private void cv(Draft.Cv cv) {
        head(cv.head());
        for (var section : cv.sections()) {
            out.append("\n\\heading{").append(text(section.heading())).append("}\n");
            switch (section.body()) {
                case Section.Prose prose -> prose.paragraphs().forEach(line -> macro("prose", text(line)));
                case Section.Timeline timeline -> timeline.entries().forEach(this::entry);
                case Section.Notes notes -> notes.notes().forEach(this::note);
                case Section.Groups groups -> groups.groups().forEach(this::group);
            }
        }
    }

    private void head(Head head) {
        macro("name", text(head.name()));
        if (head.headline() != null) macro("headline", text(head.headline()));
        boolean line = template.head().contacts() == Contacts.LINE;
        var between = line ? "\\contactgap " : "\\\\\n";
        var contacts = head.contacts().stream()
                .map(contact -> "\\contact{" + TexText.link(text(contact.text()), contact.uri()) + "}")
                .collect(Collectors.joining(between));
        if (!contacts.isEmpty()) macro("contacts", contacts);
    }

    private void entry(Section.Entry entry) {
        var title = entry.title() == null ? entry.organisation() : entry.title();
        var organisation = entry.title() == null ? null : entry.organisation();
        var fields = new LinkedHashMap<String, String>();
        put(fields, "title", "\\Title", title, organisation == null ? entry.uri() : null);
        put(fields, "organisation", "\\Organisation", organisation, entry.uri());
        put(fields, "place", "\\Place", entry.place(), null);
        put(fields, "dates", "\\Dates", entry.dates(), null);
        out.append("\\entry\n");
        TexRows.of(template.entry(), fields).forEach(row -> out.append(row).append('\n'));
        if (entry.summary() != null) macro("summary", text(entry.summary()));
        bullets(entry.bullets());
    }

    private void bullets(List<Line> lines) {
        if (lines.isEmpty()) return;
        out.append("\\begin{bullets}\n");
        for (var line : lines) out.append("  \\item ").append(text(line)).append('\n');
        out.append("\\end{bullets}\n");
    }

    private void note(Section.Note note) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "text", "\\Text", note.text(), note.uri());
        put(fields, "detail", "\\Detail", note.detail(), null);
        put(fields, "date", "\\Dates", note.date(), null);
        out.append("\\note\n");
        TexRows.of(template.note(), fields).forEach(row -> out.append(row).append('\n'));
    }

    private void group(Section.Group group) {
        var items = group.items().stream().map(TexDocument::text).collect(Collectors.joining(", "));
        var label = group.label() == null ? "" : "\\Label{" + text(group.label()) + "}";
        var between = label.isEmpty() || items.isEmpty() ? "" : ": ";
        out.append("\\note\n\\row{" + label + between).append(items).append("}{}\n");
    }

    private void letter(Draft.Letter letter) {
        head(letter.head());
        out.append("\\opening\n");
        boolean right = template.letter().date() == Align.RIGHT;
        if (!right) macro("date", text(letter.date()));
        for (var line : letter.recipient()) macro("address", text(line));
        if (right) macro("date", text(letter.date()));
        if (letter.subject() != null) macro("subject", text(letter.subject()));
        macro("salutation", text(letter.salutation()));
        for (var sentences : letter.paragraphs())
            macro("letterpar", sentences.stream().map(TexDocument::text).collect(Collectors.joining(" ")));
        macro("closing", text(letter.closing()));
        macro("signature", text(letter.signature()));
    }

    private void macro(String name, String source) {
        out.append("\\cv").append(name).append('{').append(source).append("}\n");
    }

    private static void put(
            LinkedHashMap<String, String> fields,
            String name,
            String macro,
            @Nullable Line line,
            @Nullable String uri) {
        if (line == null || line.text().isBlank()) return;
        fields.put(name, macro + "{" + TexText.link(text(line), uri) + "}");
    }

    private static String text(Line line) {
        return TexText.of(line.text());
    }
}
