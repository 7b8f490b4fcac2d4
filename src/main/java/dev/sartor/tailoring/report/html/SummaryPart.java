package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.attr;
import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole report in a few plain sentences and two bars. */
final class SummaryPart {
    private final Report report;
    private final List<Html> sentences = new ArrayList<>();

    private SummaryPart(Report report) {
        this.report = report;
    }

    static Html of(Report report) {
        var part = new SummaryPart(report);
        part.coverage();
        part.truth();
        part.readBack();
        part.findings();
        return el(
                "section",
                id("summary"),
                attr("aria-label", "Summary"),
                el("ul", css("sentences"), Html.all(part.sentences)),
                part.bars());
    }

    private void say(Mark mark, String sentence) {
        sentences.add(el("li", mark.sign(), el("span", text(sentence))));
    }

    private void coverage() {
        long must = asked(Importance.MUST);
        long nice = asked(Importance.NICE);
        var coverage = report.summary().coverage();
        var said = new ArrayList<String>();
        if (must > 0) said.add(share(coverage.must(), must) + " that this job must have");
        if (nice > 0) said.add(share(coverage.nice(), nice) + " that it would like");
        boolean all = isWhole(coverage.must()) && isWhole(coverage.nice());
        if (!said.isEmpty()) say(all ? Mark.PROVEN : Mark.UNSURE, "Your CV shows " + String.join(", and ", said) + ".");
        var critical = coverage.criticalSupported();
        if (critical == null) return;
        if (isWhole(critical)) say(Mark.PROVEN, "Every must-have that your facts support is on the page.");
        else
            say(
                    Mark.UNSURE,
                    "Of the must-haves that your facts support, " + Words.percent(critical) + " are on the page.");
    }

    private static String share(@Nullable Double share, long of) {
        return Math.round((share == null ? 0 : share) * of) + " of the " + Words.count(of, "thing");
    }

    private static boolean isWhole(@Nullable Double share) {
        return share == null || share >= 0.9999;
    }

    private long asked(Importance importance) {
        return report.match().met().stream()
                .filter(met -> met.requirement().importance() == importance)
                .count();
    }

    private void truth() {
        int unsupported = report.summary().unsupportedLines();
        if (unsupported == 0) say(Mark.PROVEN, "Every line stands on something you told us.");
        else say(Mark.REFUSED, Words.count(unsupported, "line") + " cannot be proven. Do not send these files.");
        int refused = report.summary().refusedLines();
        if (refused > 0) say(Mark.REFUSED, Words.count(refused, "line") + " did not pass. You find why below.");
    }

    private void readBack() {
        int lost =
                report.readBacks().stream().mapToInt(each -> each.lost().size()).sum();
        long extractors =
                report.readBacks().stream().map(ReadBack::extractor).distinct().count();
        if (extractors == 0) say(Mark.UNSURE, "The files were not read back.");
        else if (lost == 0)
            say(Mark.PROVEN, "Every field came back whole from " + Words.count(extractors, "reading machine") + ".");
        else say(Mark.REFUSED, Words.count(lost, "field") + " got lost in reading back.");
    }

    private void findings() {
        long worth = report.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                .count();
        if (worth > 0) say(Mark.UNSURE, Words.count(worth, "thing") + " should be looked at before you send this.");
    }

    private Html bars() {
        var coverage = report.summary().coverage();
        return el("dl", css("bars"), bar("Must-haves", coverage.must()), bar("Nice to have", coverage.nice()));
    }

    private static Html bar(String label, @Nullable Double share) {
        if (share == null) return Html.NOTHING;
        var width = "width:" + Math.round(share * 100) + "%";
        return el(
                "div",
                el("dt", text(label)),
                el(
                        "dd",
                        text(Words.percent(share)),
                        el("span", css("bar"), attr("aria-hidden", "true"), el("i", attr("style", width)))));
    }
}
