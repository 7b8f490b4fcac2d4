package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.attr;
import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Attribute.to;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.match.Met;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.report.Report;
import java.util.stream.IntStream;

/** What the job asks, how each of it stands, and which lines meet it. */
final class RequirementsPart {
    private final Report report;
    private final Threads threads;

    RequirementsPart(Report report, Threads threads) {
        this.report = report;
        this.threads = threads;
    }

    Html html() {
        var content = report.match().met().isEmpty()
                ? el("p", text("The posting asks for nothing that we could make out."))
                : Html.all(group("It must have", Importance.MUST), group("It would like", Importance.NICE));
        return el("section", id("job"), css("asked"), el("h2", text("What the job asks")), content, notes());
    }

    private Html group(String title, Importance importance) {
        var items = IntStream.range(0, threads.asked())
                .filter(i -> threads.met(i).requirement().importance() == importance)
                .mapToObj(this::requirement)
                .toList();
        return items.isEmpty() ? Html.NOTHING : Html.all(el("h3", text(title)), el("ul", Html.all(items)));
    }

    private Html requirement(int index) {
        var met = threads.met(index);
        var lines = threads.meeting(met);
        var links = lines.stream()
                .map(shown ->
                        el("a", to(shown.anchor()), attr("title", shown.line().text()), text(shown.label())))
                .toList();
        var where = links.isEmpty() ? Html.NOTHING : el("span", css("where"), Html.listed(links));
        return el(
                "li",
                id(threads.requirement(index)),
                css("requirement " + mark(met, lines.isEmpty()).lowerCase()),
                mark(met, lines.isEmpty()).sign(),
                el(
                        "div",
                        el("strong", words(met.requirement().label())),
                        standing(met, lines.isEmpty()),
                        reason(met),
                        where));
    }

    private static Mark mark(Met met, boolean onNoLine) {
        return switch (met.standing()) {
            case SHOWN -> onNoLine ? Mark.UNSURE : Mark.PROVEN;
            case NOT_SAID, CLOSE -> Mark.UNSURE;
            case MISSING -> Mark.ABSENT;
        };
    }

    private static Html standing(Met met, boolean onNoLine) {
        var word = switch (met.standing()) {
            case SHOWN -> onNoLine ? "yours, but on no line" : "shown";
            case NOT_SAID -> "inferred";
            case CLOSE -> "close";
            case MISSING -> "missing";
        };
        return Html.all(text(" "), el("em", text(word)));
    }

    private static Html reason(Met met) {
        return met.reason().isBlank() ? Html.NOTHING : el("span", css("reason"), words(met.reason()));
    }

    private Html notes() {
        return Html.all(report.match().notes().stream()
                .map(note -> el("p", css("note"), words(note)))
                .toList());
    }
}
