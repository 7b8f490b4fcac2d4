package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.draft.Line;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Report;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the readers of the CV said of its lines. */
final class PanelPart {
    private static final Map<String, String> READERS =
            Map.of("optimist", "The optimist", "sceptic", "The sceptic", "manager", "The hiring manager");

    private final Map<String, String> lines;

    private PanelPart(Report report) {
        lines = report.cvLines().stream().collect(Collectors.toMap(Line::field, Line::text, (one, other) -> one));
    }

    static Html of(Report report) {
        if (report.panel().isEmpty()) return Html.NOTHING;
        var part = new PanelPart(report);
        var readers = Stream.of("optimist", "sceptic", "manager")
                .map(reader -> part.reader(report, reader))
                .toList();
        return el("section", id("panel"), el("h2", text("What three readers say")), Html.all(readers));
    }

    private Html reader(Report report, String reader) {
        var said = report.panel().stream()
                .filter(remark -> remark.reader().equals(reader))
                .map(this::remark)
                .toList();
        if (said.isEmpty()) return Html.NOTHING;
        return Html.all(
                el("h3", text(READERS.getOrDefault(reader, reader))), el("ul", css("refusals"), Html.all(said)));
    }

    private Html remark(Remark remark) {
        var about = line(remark);
        var instead = remark.instead();
        return el(
                "li",
                about == null ? Html.NOTHING : el("p", words(about)),
                el("p", css("where"), words(remark.sentence()), text(done(remark))),
                instead == null ? Html.NOTHING : el("p", text("Instead: "), words(instead.text())));
    }

    /** A line that was dropped is told by the remark alone. */
    private @Nullable String line(Remark remark) {
        var line = lines.get(remark.field());
        boolean dropped =
                line == null && !remark.field().isEmpty() && !remark.about().isEmpty();
        return dropped ? remark.about().getFirst() : line;
    }

    /** The manager says it in words. */
    private static String done(Remark remark) {
        if (remark.reader().equals("manager")) return "";
        return switch (remark.change()) {
            case NONE -> "";
            case FIRST -> " Put first" + end(remark);
            case DROP -> " Leave it out" + end(remark);
            case SAY -> " Say it otherwise" + end(remark);
        };
    }

    private static String end(Remark remark) {
        return remark.taken() ? ": done." : ": not done.";
    }
}
