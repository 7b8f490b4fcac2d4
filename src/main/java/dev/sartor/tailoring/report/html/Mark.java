package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.attr;
import static dev.sartor.tailoring.report.html.Attribute.css;
import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Html.el;

import java.util.Arrays;
import java.util.Locale;

/** The few signs of the page, each a shape of its own, always beside a word. */
enum Mark {
    PROVEN("M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M4.9 8.2l2.2 2.2l4.1-4.6"),
    UNSURE("M8 1.8L15 14.2H1zM8 6.2v3.9M8 11.7v.6"),
    REFUSED("M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6"),
    ABSENT("M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11"),
    EVIDENCE("M6.6 9.4L9.4 6.6M7 4.6l1.5-1.5a3 3 0 0 1 4.3 4.3L11.3 9M9 11.4l-1.5 1.5a3 3 0 0 1-4.3-4.3L4.7 7");

    private final String path;

    Mark(String path) {
        this.path = path;
    }

    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign alone; the word beside it is the caller's. */
    Html sign() {
        return el(
                "svg",
                css("mark " + lowerCase()),
                attr("viewBox", "0 0 16 16"),
                attr("aria-hidden", "true"),
                el("use", attr("href", "#mark-" + lowerCase())));
    }

    /** What {@link #sign()} refers to; stands once in the page. */
    static Html definitions() {
        var symbols = Arrays.stream(values())
                .map(mark -> el(
                        "symbol",
                        id("mark-" + mark.lowerCase()),
                        attr("viewBox", "0 0 16 16"),
                        el("path", attr("d", mark.path))))
                .toList();
        return el("svg", css("definitions"), attr("aria-hidden", "true"), Html.all(symbols));
    }
}
