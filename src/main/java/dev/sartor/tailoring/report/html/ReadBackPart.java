package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.attr;
import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.report.ReadBack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What each machine got back: a column per extractor, a row per file and one per field that any of them lost. */
final class ReadBackPart {
    private final List<ReadBack> readBacks;
    private final List<String> extractors;

    ReadBackPart(List<ReadBack> readBacks) {
        this.readBacks = readBacks;
        extractors = readBacks.stream().map(ReadBack::extractor).distinct().toList();
    }

    Html html() {
        var title = el("h2", id("read-back-title"), text("Read back by machines"));
        if (readBacks.isEmpty())
            return el("section", id("read-back"), title, el("p", text("No machine read the files.")));
        var head = Stream.concat(
                        Stream.of(el("th", attr("scope", "col"), text("File and field"))),
                        extractors.stream().map(name -> el("th", attr("scope", "col"), words(name))))
                .toList();
        var rows = new ArrayList<Html>();
        readBacks.stream().map(ReadBack::file).distinct().forEach(file -> file(file, rows));
        return el(
                "section",
                id("read-back"),
                title,
                el("p", css("note"), text("The attachment was taken out first; what counts is the text of the pages.")),
                el(
                        "div",
                        css("wide"),
                        attr("role", "region"),
                        attr("aria-labelledby", "read-back-title"),
                        attr("tabindex", "0"),
                        el("table", el("thead", el("tr", Html.all(head))), el("tbody", Html.all(rows)))));
    }

    private void file(String file, List<Html> rows) {
        var ofFile = readBacks.stream().filter(each -> each.file().equals(file)).toList();
        rows.add(row(el("th", attr("scope", "row"), words(file)), ofFile, ReadBackPart::count));
        ofFile.stream().flatMap(each -> each.lost().stream()).distinct().forEach(lost -> {
            var head = el(
                    "th",
                    attr("scope", "row"),
                    css("field"),
                    words(lost.text()),
                    el("span", css("where"), words(lost.field())));
            rows.add(row(head, ofFile, each -> came(each, lost)));
        });
    }

    private Html row(Html head, List<ReadBack> ofFile, java.util.function.Function<ReadBack, Html> cell) {
        var cells = extractors.stream()
                .map(extractor -> el(
                        "td",
                        Html.all(ofFile.stream()
                                .filter(each -> each.extractor().equals(extractor))
                                .map(cell)
                                .toList())))
                .toList();
        return el("tr", head, Html.all(cells));
    }

    private static Html count(ReadBack each) {
        var mark = each.lost().isEmpty() ? Mark.PROVEN : Mark.REFUSED;
        return el("span", css("cell"), mark.sign(), text(each.recovered() + " of " + each.fields()));
    }

    private static Html came(ReadBack each, ReadBack.Lost lost) {
        boolean isLost = each.lost().contains(lost);
        var mark = isLost ? Mark.REFUSED : Mark.PROVEN;
        return el("span", css("cell"), mark.sign(), text(isLost ? "lost" : "read"));
    }
}
