package dev.sartor.bench;

import dev.sartor.exports.Exports;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.io.ByteArrayOutputStream;

/** Sets and writes a two-page CV over and over: what NUMBERS asks of pages. Arguments: template, rounds. */
public final class PagesBench {
    private PagesBench() {}

    public static void main(String[] arguments) throws Exception {
        var template = Templates.find(arguments.length > 0 ? arguments[0] : "classic");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        var draft = Drafts.cv("marisol");
        var pdf = Exports.find("pdf");
        var wishes = new Wishes(0, "{\"basics\":{\"name\":\"Marisol Okonjo\"}}");
        var typeset = Typesetter.set(draft, template, Paper.A4, wishes);
        System.out.println("pages: " + typeset.pages().size());
        System.out.println("laying out: "
                + Measuring.of(rounds * 4, rounds, () -> Typesetter.set(draft, template, Paper.A4, wishes)));
        System.out.println(
                "measuring: " + Measuring.of(rounds, rounds, () -> Typesetter.measure(draft, template, Paper.A4)));
        System.out.println("whole: "
                + Measuring.of(rounds * 4, rounds, () -> {
                    var out = new ByteArrayOutputStream(64 * 1024);
                    pdf.write(Typesetter.set(draft, template, Paper.A4, wishes), out);
                    return out;
                }));
        if (arguments.length > 2) System.out.println(System.getProperty("java.version"));
    }
}
