package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.attr;
import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.to;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.report.Report;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report as one HTML page that needs nothing else: no script, no font, no network. */
public final class ReportHtml {
    private final Report report;
    private final Threads threads;

    private ReportHtml(Report report) {
        this.report = report;
        threads = new Threads(report);
    }

    /** @return the same page for the same report; ends with a newline */
    public static String write(Report report) {
        var page = new ReportHtml(report);
        return "<!DOCTYPE html>\n"
                + el("html", attr("lang", "en"), page.head(), page.body()).source() + "\n";
    }

    private Html head() {
        return el(
                "head",
                new Html(
                        "<meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>"
                                + "<meta name=\"color-scheme\" content=\"light dark\"/><meta name=\"robots\" content=\"noindex\"/>"),
                el("title", text(title())),
                new Html("<style>" + Style.of(threads, report.match().met().size()) + "</style>"));
    }

    private String title() {
        var job = report.posting().title();
        return person() + (job == null ? "" : " for " + job) + ": report";
    }

    private String person() {
        return report.cvLines().stream()
                .filter(line -> line.field().equals("basics/name"))
                .map(line -> line.text())
                .findFirst()
                .orElse("Your CV");
    }

    private Html body() {
        var lines = new LinesPart(report.posting(), threads);
        return el(
                "body",
                Mark.definitions(),
                el("a", css("skip"), to("job"), text("To what the job asks")),
                mast(),
                el(
                        "main",
                        SummaryPart.of(report),
                        OutcomeParts.findings(report),
                        WritingPart.of(report.writing()),
                        el(
                                "div",
                                css("threads"),
                                new RequirementsPart(report, threads).html(),
                                el("div", lines.cv(), lines.letter())),
                        PanelPart.of(report),
                        OutcomeParts.refusals(report.refusals()),
                        OutcomeParts.leftOut(report.leftOut()),
                        new ReadBackPart(report.readBacks()).html(),
                        FiguresPart.of(report),
                        new FactsPart(threads).html()));
    }

    private Html mast() {
        var posting = report.posting();
        var title = posting.title();
        var about = Stream.of(
                        posting.company(),
                        posting.location(),
                        Words.count(report.summary().pages(), "page"),
                        report.summary().date())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        var job = title == null ? Html.NOTHING : Html.all(el("span", text(" for ")), words(title));
        return el(
                "header",
                el("p", css("brand"), text("Sartor")),
                el("h1", words(person()), job),
                el("p", css("about"), words(about)),
                contents());
    }

    private static Html contents() {
        var links = Stream.of(
                        entry("job", "The job"),
                        entry("cv", "Lines"),
                        entry("refused", "Refused"),
                        entry("left-out", "Left out"),
                        entry("read-back", "Read back"),
                        entry("scores", "Scores"),
                        entry("facts", "Facts"))
                .toList();
        return el("nav", attr("aria-label", "Contents"), Html.all(links));
    }

    private static Html entry(String id, String label) {
        return el("a", to(id), text(label));
    }
}
