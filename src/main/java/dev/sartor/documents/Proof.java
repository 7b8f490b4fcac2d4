package dev.sartor.documents;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.json.ResumeJson;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Holds a line that a person wrote to the facts that the document was made of. */
final class Proof {
    private final Draft draft;
    private final List<Fact> facts;
    private final Gatekeeper keeper;

    /** @param today the month in which "present" ends */
    Proof(Content content, YearMonth today) {
        this.draft = content.draft();
        var resume = ResumeJson.read(content.resume());
        this.facts = Facts.of(resume);
        var whole = WholeCv.of(resume, Languages.orEnglish(draft.language()));
        this.keeper = Gatekeeper.of(facts, content.posting(), whole, today);
    }

    /** @throws Failure (422) with the gate's reasons and, as "ownWords", what the person's facts say themselves */
    void check(Line line) {
        if (line.sources().stream().allMatch(Source.Convention.class::isInstance))
            throw Failure.invalid("field", "names a line that stands on no fact of yours, such as a title; it stays");
        var changed = Lines.map(draft, each -> each.field().equals(line.field()) ? line : each);
        var reasons = keeper.keep(changed, "document").refusals().stream()
                .filter(refusal -> refusal.field().equals(line.field()))
                .flatMap(refusal -> refusal.reasons().stream())
                .toList();
        if (!reasons.isEmpty()) throw refused(line, reasons);
    }

    private Failure refused(Line line, List<String> reasons) {
        var errors = new ArrayList<Failure.Field>();
        for (var reason : reasons) errors.add(new Failure.Field("text", reason));
        for (var source : line.sources())
            if (source instanceof Source.OfFact(String id))
                facts.stream()
                        .filter(fact -> fact.id().equals(id))
                        .forEach(fact -> errors.add(new Failure.Field("ownWords", fact.text())));
        return new Failure(
                Failure.Kind.INVALID,
                "unproven_line",
                "Your facts do not support this line. Say what they say, or add the fact to your profile first.",
                errors);
    }
}
