package dev.sartor.exports.formats;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import java.util.List;

/** Drafts whose words mean something to every format, and one with hardly any words. */
public final class Awkward {
    private static final List<String> WORDS = List.of(
            "# 1 in sales",
            "- 12 % costs, + 8 % sign-ups",
            "1. FC Union",
            "2019) and after",
            "*all* of __init__ and `code`",
            "[link](javascript:alert(1)) <script>alert(2)</script>",
            "AT&amp;T & R&D &copy 5 > 4 < 6",
            "back\\slash \\* ~~gone~~ a|b",
            "![picture](x.png) == title",
            "two\nlines\tand a tab",
            "=====",
            "---",
            "snake_case_name and C++, C#");

    private Awkward() {}

    static Line line(String field, String text) {
        return new Line(field, text, List.of(), true);
    }

    /** Every awkward text in every place. */
    public static Draft.Cv cv() {
        var entries = WORDS.stream()
                .map(word -> new Section.Entry(
                        "id",
                        line("t", word),
                        line("o", word),
                        line("p", word),
                        line("d", word),
                        line("s", word),
                        WORDS.stream().map(bullet -> line("b", bullet)).toList(),
                        "https://example.org/(a)?b=<c>"))
                .toList();
        var notes = WORDS.stream()
                .map(word -> new Section.Note("id", line("n", word), line("e", word), null, "https://example.org/x"))
                .toList();
        var groups = WORDS.stream()
                .map(word -> new Section.Group("id", null, List.of(line("g", word), line("g", word))))
                .toList();
        return new Draft.Cv(
                "en",
                "title",
                head(),
                List.of(
                        new Section(Section.Kind.SUMMARY, line("h", WORDS.get(0)), new Section.Prose(lines())),
                        new Section(Section.Kind.WORK, line("h", WORDS.get(1)), new Section.Timeline(entries)),
                        new Section(Section.Kind.AWARDS, line("h", WORDS.get(2)), new Section.Notes(notes)),
                        new Section(Section.Kind.SKILLS, line("h", WORDS.get(3)), new Section.Groups(groups))));
    }

    private static List<Line> lines() {
        return WORDS.stream().map(word -> line("w", word)).toList();
    }

    private static Head head() {
        var contacts = WORDS.stream()
                .map(word -> new Head.Contact(Head.Contact.Kind.LINK, line("c", word), "javascript:alert(1)"))
                .toList();
        return new Head(line("name", WORDS.get(4)), line("headline", WORDS.get(5)), contacts);
    }

    /** A letter of awkward words. */
    public static Draft.Letter letter() {
        return new Draft.Letter(
                "en",
                "title",
                head(),
                lines(),
                line("date", WORDS.get(2)),
                line("subject", WORDS.get(4)),
                line("salutation", WORDS.get(1)),
                List.of(lines(), lines()),
                line("closing", WORDS.get(11)),
                line("signature", WORDS.get(10)));
    }

    /** A name and nothing else. */
    public static Draft.Cv bare() {
        return new Draft.Cv("en", "title", new Head(line("name", "Ada"), null, List.of()), List.of());
    }
}
