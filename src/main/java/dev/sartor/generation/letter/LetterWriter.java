package dev.sartor.generation.letter;

import dev.sartor.generation.Brief;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the letter from the posting's words and the person's deeds; every sentence knows what it stands on. */
public final class LetterWriter {
    /** Body paragraphs; with the first and the last the letter has four. */
    private static final int ARGUMENTS = 2;

    private final Brief brief;
    private final Desk desk;

    public LetterWriter(Brief brief) {
        this.brief = brief;
        this.desk = new Desk(brief);
    }

    public Draft.Letter write() {
        var cv = WholeCv.of(brief.resume(), brief.language());
        var title = brief.posting().title();
        var name = cv.head().name();
        return new Draft.Letter(
                brief.language().tag(),
                name.text() + (title == null ? "" : " – " + title),
                cv.head(),
                recipient(),
                convention("letter/date", brief.language().letterDate(brief.date())),
                title == null ? null : convention("letter/subject", phrase("subject", Map.of("title", title))),
                convention("letter/salutation", salutation()),
                paragraphs(),
                convention("letter/closing", phrase("closing", Map.of())),
                new Line("letter/signature", name.text(), name.sources(), false));
    }

    private List<List<Line>> paragraphs() {
        var frame = new Frame(desk);
        var body = new Body(desk);
        var arguments = new Arguments(desk).strongest(ARGUMENTS);
        var out = new ArrayList<List<Line>>();
        arguments.forEach(a -> desk.used.add(a.ask().span()));
        out.add(frame.opening(arguments));
        for (int i = 0; i < arguments.size(); i++) out.add(body.paragraph(i, arguments.get(i)));
        out.add(frame.ending(arguments));
        return out.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    private String salutation() {
        var company = brief.posting().company();
        return company == null
                ? phrase("salutation-unnamed", Map.of())
                : phrase("salutation", Map.of("company", company));
    }

    private List<Line> recipient() {
        return Stream.of(brief.posting().company(), brief.posting().location())
                .filter(Objects::nonNull)
                .map(text ->
                        convention(text.equals(brief.posting().company()) ? "letter/recipient" : "letter/place", text))
                .toList();
    }

    private String phrase(String key, Map<String, String> slots) {
        return desk.phrases.text(key, slots);
    }

    private static Line convention(String field, String text) {
        return new Line(field, text, List.of(new Source.Convention()), false);
    }
}
