package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.report.Report;
import dev.sartor.model.report.Score;

/** Every score with its formula. How long the stages took stands in report.json alone, so that this page is the same each time. */
final class FiguresPart {
    private FiguresPart() {}

    static Html of(Report report) {
        var rows = report.scores().stream().map(FiguresPart::score).toList();
        var table = rows.isEmpty() ? Html.NOTHING : el("table", css("scores"), el("tbody", Html.all(rows)));
        return el("section", id("scores"), el("h2", text("Scores, and how they come about")), table);
    }

    private static Html score(Score score) {
        var value = score.value();
        return el(
                "tr",
                el("th", Attribute.attr("scope", "row"), words(score.name())),
                el("td", css("figure"), text(value == null ? "–" : Words.figure(value))),
                el("td", words(score.formula())));
    }
}
