package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.report.Finding;
import dev.sartor.model.report.LeftOut;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What should be looked at, what was refused and what was left out. */
final class OutcomeParts {
    private OutcomeParts() {}

    static Html findings(Report report) {
        var findings = report.findings();
        if (findings.isEmpty()) return Html.NOTHING;
        var items = new ArrayList<Html>();
        for (var severity : List.of(Finding.Severity.ERROR, Finding.Severity.WARNING, Finding.Severity.NOTE))
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .map(finding -> finding(finding, report))
                    .forEach(items::add);
        return el("section", id("findings"), el("h2", text("To look at")), el("ul", css("findings"), Html.all(items)));
    }

    private static Html finding(Finding finding, Report report) {
        var mark = switch (finding.severity()) {
            case ERROR -> Mark.REFUSED;
            case WARNING -> Mark.UNSURE;
            case NOTE -> Mark.ABSENT;
        };
        var word = switch (finding.severity()) {
            case ERROR -> "Error";
            case WARNING -> "Worth mending";
            case NOTE -> "Worth knowing";
        };
        var where = isRequirement(finding, report) ? null : finding.where();
        return el(
                "li",
                mark.sign(),
                el(
                        "div",
                        el("strong", text(word)),
                        text(" "),
                        words(finding.message()),
                        where == null ? Html.NOTHING : el("span", css("where"), words(where))));
    }

    /** The message names the requirement already; its id says nothing to a reader. */
    private static boolean isRequirement(Finding finding, Report report) {
        return report.match().met().stream()
                .anyMatch(met -> met.requirement().id().equals(finding.where()));
    }

    static Html refusals(List<Refusal> refusals) {
        var content = refusals.isEmpty()
                ? el("p", text("No line was refused."))
                : el(
                        "ul",
                        css("refusals"),
                        Html.all(refusals.stream().map(OutcomeParts::refusal).toList()));
        return el("section", id("refused"), el("h2", text("Refused")), content);
    }

    private static Html refusal(Refusal refusal) {
        var reasons = refusal.reasons().stream()
                .map(reason -> el("li", words(reason)))
                .toList();
        var replacement = refusal.replacement();
        var instead = replacement == null
                ? text("Nothing stands in its place.")
                : Html.all(text("Instead: "), el("span", css("proven"), words(replacement)));
        return el(
                "li",
                Mark.REFUSED.sign(),
                el(
                        "div",
                        el("p", css("said"), el("del", css("refused"), words(refusal.text()))),
                        el("p", css("verdict"), words(refusal.verdict()), text(", in the "), words(document(refusal))),
                        el("ul", Html.all(reasons)),
                        el("p", css("from"), instead)));
    }

    private static String document(Refusal refusal) {
        return refusal.document().equalsIgnoreCase("cv") ? "CV" : refusal.document();
    }

    static Html leftOut(List<LeftOut> leftOut) {
        var byReason = new LinkedHashMap<String, List<Html>>();
        for (var each : leftOut)
            byReason.computeIfAbsent(each.reason(), _ -> new ArrayList<>()).add(el("li", words(each.text())));
        var groups = new ArrayList<Html>();
        byReason.forEach((reason, items) ->
                groups.add(Html.all(el("h3", words(reason)), el("ul", css("left-out"), Html.all(items)))));
        var content = groups.isEmpty() ? el("p", text("Nothing was left out.")) : Html.all(groups);
        return el("section", id("left-out"), el("h2", text("Left out, and why")), content);
    }
}
