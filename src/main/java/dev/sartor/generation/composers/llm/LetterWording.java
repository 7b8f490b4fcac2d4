package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Drafter.Judge;
import dev.sartor.generation.Drafter.Lettered;
import dev.sartor.generation.Tone;
import dev.sartor.generation.composers.llm.json.Offer;
import dev.sartor.generation.gate.Question;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has the middle of a letter written; its opening, its end and its conventions stay the offline letter's. */
final class LetterWording {
    private static final int PARAGRAPHS = 3;
    private static final int SENTENCES = 5;

    private final Brief brief;
    private final Supplier<Draft.Letter> own;
    private final Handles handles;
    private final PostingLines posting;
    private final Trial trial;
    private final Voice voice;
    private final Judge judge;

    LetterWording(Brief brief, Supplier<Draft.Letter> own, Judge judge) {
        this.brief = brief;
        this.own = own;
        this.judge = judge;
        this.handles = new Handles(brief);
        this.posting = new PostingLines(brief.posting());
        this.voice = new Voice(language());
        this.trial = new Trial(judge, Question.Kind.LETTER, voice::isHeard);
    }

    /**
     * @param heard told every proven sentence as soon as it is known
     * @throws dev.sartor.llm.ModelFailed when no answer comes
     */
    Lettered words(Asking asking, PromptText prompt, PromptText repair, Account account, Consumer<Line> heard) {
        var material = new Material()
                .with("job", job())
                .with("posting", posting.told())
                .with("requirements", Material.requirements(brief, handles))
                .with("facts", Material.facts(handles));
        var theirs = OwnVoice.of(brief.tone(), brief.facts());
        var tone = brief.tone() == Tone.OWN
                ? theirs.told()
                : "Tone: " + brief.tone().id();
        var slots = Map.of("language", language(), "tone", tone, "frames", voice.ways());
        var answer = asking.ask(prompt, slots, theirs.beside(material), Schemas.SENTENCES, early -> tell(early, heard));
        for (int i = 0; i < answer.offers().size(); i++) hear(i, answer.offers().get(i), answer.mark());
        int came = trial.came();
        var said = Map.of("document", "letter", "language", language());
        int mended = new Mending(asking, repair, handles, account).mend(trial, said);
        account.judged(came, trial.stand().size(), mended);
        return new Lettered(letter(), trial.refusals());
    }

    /** Judged now, so that a watcher sees it at once; judged again with all others it costs nothing. */
    private void tell(Asking.Heard early, Consumer<Line> heard) {
        var offer = early.offers().getFirst();
        var alone = new Trial(judge, Question.Kind.LETTER, voice::isHeard);
        var place = "letter/" + paragraph(offer);
        alone.hear(place, place, offer, early.mark(), null, sources(offer));
        alone.stand().values().forEach(heard);
    }

    private String language() {
        return brief.language().tag();
    }

    private static int paragraph(Offer offer) {
        return offer.line().matches("[1-9]") ? Math.min(Integer.parseInt(offer.line()), PARAGRAPHS) : 1;
    }

    private String job() {
        var title = Objects.requireNonNullElse(brief.posting().title(), "");
        var company = Objects.requireNonNullElse(brief.posting().company(), "");
        return title + (company.isEmpty() ? "" : ", " + company);
    }

    private void hear(int number, Offer offer, String mark) {
        var key = "%d/%03d".formatted(paragraph(offer), number);
        trial.hear(key, "letter/" + key, offer, mark, null, sources(offer));
    }

    /** A sentence that cites nothing is held against everything. */
    private List<Source> sources(Offer offer) {
        var out = new ArrayList<Source>();
        for (var handle : offer.facts()) handles.fact(handle).ifPresent(fact -> out.add(new Source.OfFact(fact.id())));
        for (var handle : offer.posting()) posting.of(handle).ifPresent(out::add);
        if (out.isEmpty()) out.add(posting.whole());
        return out;
    }

    private Draft.Letter letter() {
        var own = this.own.get();
        var body = paragraphs();
        boolean says = body.stream().flatMap(List::stream).anyMatch(this::isOfThePerson);
        if (!says || own.paragraphs().isEmpty()) return own;
        var all = new ArrayList<List<Line>>();
        all.add(own.paragraphs().getFirst());
        all.addAll(body);
        if (own.paragraphs().size() > 1) all.add(own.paragraphs().getLast());
        return new Draft.Letter(
                own.language(),
                own.title(),
                own.head(),
                own.recipient(),
                own.date(),
                own.subject(),
                own.salutation(),
                all,
                own.closing(),
                own.signature());
    }

    /** What stands, by paragraph, in the order in which it was said; a paragraph that says nothing of the person is none. */
    private List<List<Line>> paragraphs() {
        var byNumber = new TreeMap<String, List<Line>>();
        new TreeMap<>(trial.stand())
                .forEach((key, line) -> byNumber.computeIfAbsent(key.substring(0, 1), number -> new ArrayList<>())
                        .add(line));
        return byNumber.values().stream()
                .filter(lines -> lines.stream().anyMatch(this::isOfThePerson))
                .map(lines -> List.copyOf(lines.subList(0, Math.min(SENTENCES, lines.size()))))
                .toList();
    }

    private boolean isOfThePerson(Line line) {
        return line.sources().stream().anyMatch(Source.OfFact.class::isInstance);
    }
}
