package dev.sartor.tailoring.report.html;

import static dev.sartor.tailoring.report.html.Attribute.id;
import static dev.sartor.tailoring.report.html.Html.el;
import static dev.sartor.tailoring.report.html.Html.text;
import static dev.sartor.tailoring.report.html.Html.words;

import dev.sartor.model.report.Writing;
import org.jspecify.annotations.Nullable;

/** Which language model worded lines, and what became of them. */
final class WritingPart {
    private WritingPart() {}

    static Html of(@Nullable Writing writing) {
        if (writing == null) return Html.NOTHING;
        var by = writing.answered().isEmpty() ? writing.asked() : String.join(", ", writing.answered());
        var cost = writing.cost() == null ? "cost not known" : writing.cost().toPlainString() + " USD";
        var figures = "%s of %s lines stand, %s of them at the second try; %s tokens read, %s written; %s"
                .formatted(
                        writing.kept(), writing.offered(), writing.mended(), writing.read(), writing.written(), cost);
        var notes = writing.notes().stream().map(note -> el("p", words(note))).toList();
        return el(
                "section",
                id("model"),
                el("h2", text("Language model")),
                el("p", words(by), text(" · "), words(String.join(", ", writing.prompts()))),
                el("p", words(figures)),
                Html.all(notes));
    }
}
