package dev.sartor.generation.letter;

import dev.sartor.generation.Brief;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the letter from the posting's words and the person's deeds; every sentence knows what it stands on. */
public final class LetterWriter {
    /** Proofs; the third, where there is one as strong, stands in the second body paragraph. */
    private static final int ARGUMENTS = 3;

    private static final int BODIES = 2;
    /** So many deeds a letter has room for that is read. */
    private static final int DEEDS = 4;

    private final Brief brief;
    private final Desk desk;
    private final LetterForms forms;

    public LetterWriter(Brief brief) {
        this.brief = brief;
        this.desk = new Desk(brief);
        this.forms = new LetterForms(desk.phrases, brief.posting(), desk.titleAsOwn());
    }

    public Draft.Letter write() {
        var cv = WholeCv.of(brief.resume(), brief.language());
        var title = brief.posting().title();
        var subject = forms.subject();
        var name = cv.head().name();
        return new Draft.Letter(
                brief.language().tag(),
                name.text() + (title == null ? "" : " – " + title),
                cv.head(),
                recipient(),
                convention("letter/date", forms.date(brief.language(), brief.date())),
                subject == null ? null : convention("letter/subject", subject),
                convention("letter/salutation", forms.salutation()),
                paragraphs(),
                convention("letter/closing", forms.closing()),
                new Line("letter/signature", name.text(), name.sources(), false));
    }

    private List<List<Line>> paragraphs() {
        var frame = new Frame(desk);
        var arguments = new Arguments(desk).strongest(ARGUMENTS);
        var body = new Body(desk, arguments);
        var out = new ArrayList<List<Line>>();
        arguments.forEach(a -> desk.used.add(a.ask().span()));
        out.add(frame.opening(arguments));
        var proofs = new ArrayList<List<Line>>();
        for (int i = 0; i < arguments.size(); i++) {
            int paragraph = Math.min(i, BODIES - 1);
            if (proofs.size() <= paragraph) proofs.add(new ArrayList<>());
            var lines = proofs.get(Math.min(paragraph, proofs.size() - 1));
            lines.addAll(body.proof(new Body.Spot(paragraph, lines.size()), arguments.get(i)));
        }
        var further = new ArrayList<>(new Further(desk).told(DEEDS - arguments.size()));
        proofs.removeIf(List::isEmpty);
        if (proofs.isEmpty() || proofs.size() < BODIES && !further.isEmpty()) proofs.add(further);
        else proofs.getLast().addAll(further);
        proofs.getLast().addAll(new Papers(desk).told());
        out.addAll(proofs);
        out.add(Stream.concat(frame.answer().stream(), frame.ending().stream()).toList());
        return out.stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .map(this::capitals)
                .toList();
    }

    /** A sentence begins large, and behind a colon where the language writes it so. */
    private List<Line> capitals(List<Line> paragraph) {
        var out = new ArrayList<>(paragraph);
        for (int i = 1; i < out.size(); i++) {
            var before = out.get(i - 1).text();
            boolean begins = before.matches("(?s).*[.?!][”“»]?\\s?»?")
                    || before.endsWith(":") && desk.phrases.isSet("colon-capital");
            if (begins) out.set(i, Body.raised(out.get(i)));
        }
        return List.copyOf(out);
    }

    private List<Line> recipient() {
        return Stream.of(brief.posting().company(), brief.posting().location())
                .filter(Objects::nonNull)
                .filter(text -> text.equals(brief.posting().company()) || !desk.phrases.has("place.not", text))
                .map(text ->
                        convention(text.equals(brief.posting().company()) ? "letter/recipient" : "letter/place", text))
                .toList();
    }

    private static Line convention(String field, String text) {
        return new Line(field, text, List.of(new Source.Convention()), false);
    }
}
