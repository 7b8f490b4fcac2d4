package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Drafter.Judge;
import dev.sartor.generation.Drafter.Worded;
import dev.sartor.generation.composers.llm.Asking.Heard;
import dev.sartor.generation.composers.llm.json.Offer;
import dev.sartor.generation.gate.Question;
import dev.sartor.llm.untrusted.Bait;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Has lines of a CV worded: each for the line of one fact, standing on facts of the same place. */
final class CvWording {
    /** Characters of a line. */
    static final int LONGEST = 220;

    private final Brief brief;
    private final Judge judge;
    private final Handles handles;
    private final Map<String, Line> own;
    private final Trial trial;

    CvWording(Brief brief, Draft.Cv whole, Judge judge) {
        this.brief = brief;
        this.judge = judge;
        this.handles = new Handles(brief);
        this.own = Wordable.of(whole, handles);
        this.trial = trial();
    }

    /**
     * @param heard told every proven line as soon as it is known
     * @throws dev.sartor.llm.ModelFailed when no answer comes
     */
    Worded words(Asking asking, PromptText prompt, PromptText repair, Account account, Consumer<Line> heard) {
        if (own.isEmpty()) return new Worded(Map.of(), List.of());
        var language = brief.language().tag();
        var material = new Material()
                .with("posting", brief.posting().text())
                .with("requirements", Material.requirements(brief, handles))
                .with("facts", Material.facts(handles))
                .with("lines to word", String.join(" ", own.keySet()));
        var voice = OwnVoice.of(brief.tone(), brief.facts());
        var slots = Map.of("language", language, "longest", "" + LONGEST, "voice", voice.told());
        var answer = asking.ask(prompt, slots, voice.beside(material), Schemas.LINES, early -> tell(early, heard));
        for (var offer : answer.offers()) hear(offer, answer.mark());
        int came = trial.came();
        var said = Map.of("document", "CV", "language", language);
        int mended = new Mending(asking, repair, handles, account).mend(trial, said);
        account.judged(came, trial.stand().size(), mended);
        var lines = new HashMap<String, Line>();
        trial.stand().forEach((key, line) -> lines.put(line.field(), line));
        return new Worded(lines, trial.refusals());
    }

    private Trial trial() {
        return new Trial(judge, Question.Kind.CV, (text, on) -> !Bait.isIn(text));
    }

    private void hear(Offer offer, String mark) {
        var line = own.get(offer.line());
        if (line == null) trial.unknown("cv", offer);
        else trial.hear(offer.line(), line.field(), offer, mark, line, sources(handles, offer));
    }

    /** Judged now, so that a watcher sees it at once; judged again with all others it costs nothing. */
    private void tell(Heard early, Consumer<Line> heard) {
        var offer = early.offers().getFirst();
        var line = own.get(offer.line());
        if (line == null) return;
        var alone = trial();
        alone.hear(offer.line(), line.field(), offer, early.mark(), line, sources(handles, offer));
        alone.stand().values().forEach(heard);
    }

    /** What is said under one employer stands on what was done there; a summary may stand on anything. */
    static List<Source> sources(Handles handles, Offer offer) {
        var mine = handles.fact(offer.line()).orElseThrow();
        var out = new ArrayList<Source>();
        out.add(new Source.OfFact(mine.id()));
        for (var handle : offer.facts())
            handles.fact(handle)
                    .filter(fact -> !fact.id().equals(mine.id()))
                    .filter(fact -> mine.kind() == Fact.Kind.SUMMARY || isBeside(fact, mine))
                    .ifPresent(fact -> out.add(new Source.OfFact(fact.id())));
        return out;
    }

    private static boolean isBeside(Fact fact, Fact mine) {
        return fact.place().itemId().equals(mine.place().itemId());
    }
}
