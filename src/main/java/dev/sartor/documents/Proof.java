package dev.sartor.documents;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.gate.Gate;
import dev.sartor.generation.gate.Ground;
import dev.sartor.generation.gate.Question;
import dev.sartor.generation.keeping.TaxonomyNames;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds a line that a person wrote to the facts that the document was made of. */
final class Proof {
    private final Draft draft;
    private final Resume resume;
    private final List<Fact> facts;
    private final Gate gate;

    /** @param today the month in which "present" ends */
    Proof(Content content, YearMonth today) {
        this.draft = content.draft();
        this.resume = ResumeJson.read(content.resume());
        this.facts = Facts.of(resume);
        var ground = new Ground(facts, Set.of(), content.posting(), draft.language(), today);
        this.gate = Gate.of(ground, new TaxonomyNames(draft.language()));
    }

    /** @throws Failure (422) with the gate's reasons and, as "ownWords", what the person's facts say themselves */
    void check(Line line) {
        if (isRecord(line)) return;
        var cited = cited(line);
        var kind = draft instanceof Draft.Letter ? Question.Kind.LETTER : Question.Kind.CV;
        var judgement = gate.judge(new Question(line.text(), cited, kind));
        if (judgement.isProven()) return;
        var errors = new ArrayList<Failure.Field>();
        for (var reason : judgement.reasons()) errors.add(new Failure.Field("text", reason));
        facts.stream()
                .filter(fact -> cited.contains(fact.id()))
                .forEach(fact -> errors.add(new Failure.Field("ownWords", fact.text())));
        throw new Failure(
                Failure.Kind.INVALID,
                "unproven_line",
                "Your facts do not support this line. Say what they say, or add the fact to your profile first.",
                errors);
    }

    /** What stands in the person's whole CV in the same place in the same words is their record. */
    private boolean isRecord(Line line) {
        return Lines.of(WholeCv.of(resume, Languages.orEnglish(draft.language()))).stream()
                .anyMatch(own -> own.field().equals(line.field()) && own.text().equals(line.text()));
    }

    /** A line that stood on a convention alone may say no more than one entry of the person's proves. */
    private static List<String> cited(Line line) {
        var cited = new ArrayList<String>();
        for (var source : line.sources()) if (source instanceof Source.OfFact(String factId)) cited.add(factId);
        return cited;
    }
}
