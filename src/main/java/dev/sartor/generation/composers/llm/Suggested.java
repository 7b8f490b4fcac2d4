package dev.sartor.generation.composers.llm;

import dev.sartor.generation.composers.llm.Asking.Heard;
import dev.sartor.generation.composers.llm.Suggester.Listener;
import dev.sartor.generation.composers.llm.json.Offer;
import dev.sartor.generation.gate.Question;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.llm.untrusted.Bait;
import dev.sartor.llm.untrusted.Spoken;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One answer as it comes: what of it the person's own facts carry is told, once, however often a call begins anew. */
final class Suggested {
    /** Characters. */
    static final int LONGEST_SUMMARY = 500;

    private static final int SKILLS = 10;
    private static final int SUMMARIES = 3;
    private static final int SENTENCES = 3;

    private final Handles handles;
    private final Gatekeeper keeper;
    private final NamedSkills skills;
    private final Listener listener;
    private final Set<String> told = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private int came;

    Suggested(Handles handles, Gatekeeper keeper, String language, Listener listener) {
        this.handles = handles;
        this.keeper = keeper;
        this.listener = listener;
        this.skills = new NamedSkills(handles.all().values(), language);
    }

    /** What is done with an offer, by the prompt's name. */
    Consumer<Heard> by(String prompt) {
        return heard -> {
            var offer = heard.offers().getFirst();
            if (!offer.change().equals("say")) speech(offer, heard.mark());
            else if (prompt.equals("skills")) skill(offer, heard.mark());
            else if (prompt.equals("summary")) summary(offer, heard.mark());
        };
    }

    /** A skill that a line of theirs names, and that they do not list. */
    private void skill(Offer offer, String mark) {
        came++;
        var name = Spoken.of(offer.text(), mark).filter(words -> !Bait.isIn(words));
        if (name.isEmpty()) return;
        var shown = skills.showing(name.get(), cited(offer));
        if (shown.isEmpty() || told.size() >= SKILLS) return;
        if (told.add(skills.key(name.get()))) listener.skill(name.get(), shown);
    }

    private void summary(Offer offer, String mark) {
        came++;
        if (offer.text().length() > LONGEST_SUMMARY) return;
        var on = cited(offer).stream()
                .<Source>map(fact -> new Source.OfFact(fact.id()))
                .toList();
        if (on.isEmpty()) return;
        var trial = new Trial(keeper::judgement, Question.Kind.CV, (text, sources) -> !Bait.isIn(text));
        trial.hear("summary", "suggestion", offer, mark, null, on);
        for (var line : trial.stand().values())
            if (told.size() < SUMMARIES && told.add(line.text())) listener.line(line);
    }

    private void speech(Offer offer, String mark) {
        if (said.size() >= SENTENCES) return;
        Questions.of(offer, mark).filter(said::add).ifPresent(listener::question);
        Questions.advice(offer, mark)
                .filter(said::add)
                .ifPresent(words -> listener.advice(
                        words, cited(offer).stream().map(Fact::text).toList()));
    }

    private List<Fact> cited(Offer offer) {
        return offer.facts().stream()
                .flatMap(handle -> handles.fact(handle).stream())
                .distinct()
                .toList();
    }

    int came() {
        return came;
    }

    int told() {
        return told.size();
    }
}
