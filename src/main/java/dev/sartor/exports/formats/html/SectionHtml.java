package dev.sartor.exports.formats.html;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import java.util.List;

/** A section of a CV, with the names of the h-resume microformat. */
final class SectionHtml {
    private final Markup out;

    SectionHtml(Markup out) {
        this.out = out;
    }

    void add(Section section) {
        out.raw("<section>\n").element("h2", "", section.heading()).raw("\n");
        switch (section.body()) {
            case Section.Prose prose -> {
                boolean summary = section.kind() == Section.Kind.SUMMARY;
                for (var line : prose.paragraphs())
                    out.element("p", summary ? "p-summary" : "", line).raw("\n");
            }
            case Section.Timeline timeline -> timeline.entries().forEach(entry -> entry(entry, css(section.kind())));
            case Section.Notes notes -> notes(notes, section.kind() == Section.Kind.PUBLICATIONS);
            case Section.Groups groups -> groups(groups, section.kind() == Section.Kind.SKILLS ? "p-skill" : "");
        }
        out.raw("</section>\n");
    }

    private static String css(Section.Kind kind) {
        return switch (kind) {
            case WORK, VOLUNTEER -> "p-experience h-event";
            case EDUCATION -> "p-education h-event";
            case PROJECTS -> "h-event";
            case SUMMARY,
                    SKILLS,
                    LICENCES,
                    CERTIFICATES,
                    AWARDS,
                    PUBLICATIONS,
                    LANGUAGES,
                    INTERESTS,
                    REFERENCES,
                    CUSTOM -> "";
        };
    }

    private void entry(Section.Entry entry, String css) {
        out.raw("<article class=\"entry " + css + "\">\n<header>\n");
        var title = entry.title() == null ? entry.organisation() : entry.title();
        var organisation = entry.title() == null ? null : entry.organisation();
        if (title != null)
            out.raw("<h3>")
                    .link("p-name", title, organisation == null ? entry.uri() : null)
                    .raw("</h3>\n");
        out.element("p", "when", entry.dates()).raw("\n");
        if (organisation != null || entry.place() != null) {
            out.raw("<p class=\"where\">");
            if (organisation != null) out.link("p-organization", organisation, entry.uri());
            if (organisation != null && entry.place() != null) out.raw(", ");
            out.element("span", "p-location", entry.place()).raw("</p>\n");
        }
        out.raw("</header>\n").element("p", "", entry.summary());
        list("ul", "", entry.bullets());
        out.raw("</article>\n");
    }

    private void notes(Section.Notes notes, boolean numbered) {
        var list = numbered ? "ol" : "ul";
        out.raw("<" + list + (numbered ? ">\n" : " class=\"notes\">\n"));
        for (var note : notes.notes()) {
            out.raw("<li>").link("", note.text(), note.uri());
            if (note.detail() != null) out.raw(", ").element("span", "detail", note.detail());
            if (note.date() != null) out.raw(", ").element("span", "when", note.date());
            out.raw("</li>\n");
        }
        out.raw("</" + list + ">\n");
    }

    private void groups(Section.Groups groups, String css) {
        out.raw("<ul class=\"notes\">\n");
        for (var group : groups.groups()) {
            out.raw("<li>").element("b", "", group.label());
            if (group.label() != null && !group.items().isEmpty()) out.raw(": ");
            for (int i = 0; i < group.items().size(); i++)
                out.raw(i == 0 ? "" : ", ").element("span", css, group.items().get(i));
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private void list(String name, String css, List<Line> lines) {
        if (lines.isEmpty()) return;
        out.raw("\n<" + name + ">\n");
        for (var line : lines) out.element("li", css, line).raw("\n");
        out.raw("</" + name + ">\n");
    }
}
