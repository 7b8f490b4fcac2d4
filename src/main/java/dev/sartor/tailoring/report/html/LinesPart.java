package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Attribute.to;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import dev.sartor.model.posting.JobPosting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document line by line, each with what it stands on. */
final class LinesPart {
    private final JobPosting posting;
    private final Threads threads;
    private @Nullable Place lastPlace;

    LinesPart(JobPosting posting, Threads threads) {
        this.posting = posting;
        this.threads = threads;
    }

    /** The CV: only what claims something, under the headings of its sections. */
    Html cv() {
        var parts = new ArrayList<Html>();
        var section = "";
        var items = new ArrayList<Html>();
        for (var shown : threads.cv()) {
            if (shown.claimsNothing()) continue;
            var its = shown.line().field().split("/", 2)[0];
            if (!its.equals(section)) {
                close(section, items, parts);
                section = its;
            }
            items.add(line(shown));
        }
        close(section, items, parts);
        var empty = parts.isEmpty() ? el("p", text("There is no CV.")) : Html.all(parts);
        return el("section", id("cv"), el("h2", text("The CV, line by line")), empty);
    }

    private static void close(String section, List<Html> items, List<Html> parts) {
        if (items.isEmpty()) return;
        parts.add(el("h3", text(Words.section(section))));
        parts.add(el("ol", css("lines"), Html.all(items)));
        items.clear();
    }

    Html letter() {
        if (threads.letter().isEmpty()) return Html.NOTHING;
        var items = threads.letter().stream().map(this::line).toList();
        return el(
                "section",
                id("letter"),
                el("h2", text("The letter, line by line")),
                el("ol", css("lines"), Html.all(items)));
    }

    private Html line(Shown shown) {
        var classes = threads.metBy(shown).stream().map(threads::meets).collect(Collectors.joining(" "));
        var look = shown.claimsNothing() ? "convention" : isProven(shown) ? "proven" : "refused";
        return el(
                "li",
                id(shown.anchor()),
                css(("line " + classes).strip()),
                el("span", css("no"), text(shown.number() == 0 ? "" : String.valueOf(shown.number()))),
                el("p", el("span", css(look), words(shown.line().text()))),
                from(shown));
    }

    private boolean isProven(Shown shown) {
        return !shown.line().sources().isEmpty()
                && shown.facts().stream().allMatch(id -> threads.fact(id).isPresent());
    }

    private Html from(Shown shown) {
        if (shown.claimsNothing()) return Html.NOTHING;
        if (!isProven(shown))
            return el("p", css("from"), el("span", Mark.REFUSED.sign(), text(" stands on nothing you told us")));
        var parts = new ArrayList<Html>();
        for (var source : shown.line().sources()) {
            switch (source) {
                case Source.OfFact fact -> threads.fact(fact.factId()).ifPresent(f -> parts.add(fact(shown, f)));
                case Source.OfPosting words ->
                    parts.add(Html.all(text("the posting: “"), words(Quotes.of(posting, words.span())), text("”")));
                case Source.Convention _ -> {}
            }
        }
        meets(shown, parts);
        return el(
                "p",
                css("from"),
                Html.all(parts.stream().map(part -> el("span", part)).toList()));
    }

    /** Its words and, where it is another than the line before had, its place. */
    private Html fact(Shown shown, Fact fact) {
        boolean same = fact.text().equals(shown.line().text());
        var link = el("a", to(threads.factAnchor(fact.id()).orElse("facts")), text(same ? "your words" : "you wrote"));
        var was = same ? Html.NOTHING : Html.all(text(" “"), words(fact.text()), text("”"));
        boolean sameAsBefore = fact.place().equals(lastPlace);
        lastPlace = fact.place();
        return Html.all(
                link, was, sameAsBefore ? Html.NOTHING : Html.all(text(", "), words(Words.place(fact.place()))));
    }

    private void meets(Shown shown, List<Html> parts) {
        var links = threads.metBy(shown).stream()
                .map(i -> el(
                        "a",
                        to(threads.requirement(i)),
                        words(threads.met(i).requirement().label())))
                .toList();
        if (!links.isEmpty()) parts.add(Html.all(text("meets "), Html.listed(links)));
    }
}
