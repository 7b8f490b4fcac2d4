package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Attribute.to;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The facts behind the lines, by the place in a life where they belong, with the evidence behind them. */
final class FactsPart {
    private final Threads threads;

    FactsPart(Threads threads) {
        this.threads = threads;
    }

    Html html() {
        var byPlace = new LinkedHashMap<Place, List<Fact>>();
        for (var fact : threads.used())
            byPlace.computeIfAbsent(fact.place(), _ -> new ArrayList<>()).add(fact);
        if (byPlace.isEmpty()) return Html.NOTHING;
        var groups = new ArrayList<Html>();
        byPlace.forEach((place, facts) -> groups.add(group(place, facts)));
        return el("section", id("facts"), el("h2", text("The facts behind them")), Html.all(groups));
    }

    private Html group(Place place, List<Fact> facts) {
        var period = Words.period(place);
        var when = period.isEmpty() ? Html.NOTHING : el("span", css("when"), text(period));
        var items = facts.stream().map(this::fact).toList();
        return Html.all(el("h3", words(Words.place(place)), text(" "), when), el("ul", css("facts"), Html.all(items)));
    }

    private Html fact(Fact fact) {
        var lines = threads.standingOn(fact.id()).stream()
                .map(shown -> el("a", to(shown.anchor()), text(shown.label())))
                .toList();
        var where = lines.isEmpty() ? text("on no line") : Html.listed(lines);
        return el(
                "li",
                id(threads.factAnchor(fact.id()).orElse("")),
                words(fact.text()),
                el("span", css("where"), where),
                evidence(fact));
    }

    private static Html evidence(Fact fact) {
        return Html.all(fact.evidence().stream()
                .map(each -> el(
                        "span",
                        css("evidence"),
                        Mark.EVIDENCE.sign(),
                        text("evidence: "),
                        Html.link(each.url(), each.title() == null ? each.url() : each.title())))
                .toList());
    }
}
