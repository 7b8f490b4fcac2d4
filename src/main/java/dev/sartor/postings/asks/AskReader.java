package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Span;
import dev.sartor.postings.layout.Kind;
import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import dev.sartor.skills.Mention;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a posting asks, sentence by sentence. */
public final class AskReader {
    private static final Pattern CLAUSE = Pattern.compile("\\s*;\\s*|\\s+[–—]\\s+");
    private static final List<int[]> NONE = List.of();

    private final Wording wording;
    private final String language;
    private final Phrase phrase;
    private final YearsReader years;
    private final Credentials credentials;
    private final Items items;
    private final Wishes wishes;

    public AskReader(String language, Wording wording) {
        this.wording = wording;
        this.language = language;
        phrase = new Phrase(wording);
        years = new YearsReader(wording);
        credentials = new Credentials(wording, phrase, Taxonomy.standard());
        wishes = new Wishes(wording);
        items = new Items(wording, phrase, credentials);
    }

    /** Everything asked, in the posting's order, nothing twice. */
    public List<Ask> read(Page page) {
        boolean told = page.has(Kind.MUST);
        var asks = new ArrayList<Ask>();
        for (var sentence : page.sentences()) {
            if (wording.pattern("skip").matcher(sentence.text()).find()) continue;
            if (tellsDuty(sentence)) continue;
            var kind = sentence.kind();
            if (kind.asks() || (kind == Kind.SKILLS && !told)) asks.addAll(sentence(sentence));
            else if (kind == Kind.SKILLS) asks.addAll(papers(sentence));
            else if (demands(sentence, told)) asks.addAll(sentence(sentence));
        }
        return Twice.removed(asks);
    }

    /** "You will own the roadmap" among requirements tells of the work. */
    private boolean tellsDuty(Sentence sentence) {
        return !sentence.bullet()
                && wording.pattern("cue.duty").matcher(sentence.text()).lookingAt()
                && !wording.pattern("cue.demand").matcher(sentence.text()).find();
    }

    /** Under a heading of skills beside one of requirements only degrees, licences and the like are asked. */
    private List<Ask> papers(Sentence sentence) {
        return sentence(sentence).stream()
                .filter(ask -> switch (ask.kind()) {
                    case DEGREE, LICENCE, CERTIFICATE, LANGUAGE, YEARS -> true;
                    case SKILL, SOFT_SKILL, OTHER -> false;
                })
                .toList();
    }

    private boolean demands(Sentence sentence, boolean told) {
        return switch (sentence.kind()) {
            case HEAD, ROLE, OTHER, SKILLS ->
                wording.pattern(told ? "cue.strict" : "cue.demand")
                        .matcher(sentence.text())
                        .find();
            case COMPANY, DUTIES ->
                wording.pattern("cue.strict").matcher(sentence.text()).find();
            case MUST, NICE, TRAITS -> true;
            case PAY, BENEFITS, APPLY, LEGAL -> false;
        };
    }

    private List<Ask> sentence(Sentence sentence) {
        var found = SkillFinder.standard().find(sentence.text(), language);
        var whole = new Part(sentence, 0, sentence.text(), importance(sentence), null);
        var asks = new ArrayList<Ask>();
        for (var range : Cut.at(sentence.text(), CLAUSE, NONE))
            for (var part : wishes.cut(whole.sub(range[0], range[1])))
                if (Phrase.trim(part.text()).length() > 1) asks.addAll(clause(part, found));
        return asks;
    }

    private Importance importance(Sentence sentence) {
        if (sentence.kind() == Kind.NICE) return Importance.NICE;
        return Importance.MUST;
    }

    private List<Ask> clause(Part part, List<Mention> found) {
        var asked = years.find(part.text());
        if (asked.isEmpty()) return things(part, found);
        var part2 = part.with(asked.get().years());
        var asks = new ArrayList<Ask>();
        asks.add(part2.ask(dev.sartor.model.posting.Requirement.Kind.YEARS, phrase.label(part.text(), 10), List.of()));
        if (asked.get().start() > 12) asks.addAll(things(part.sub(0, asked.get().start()), found));
        asks.addAll(things(part2.sub(asked.get().end(), part.text().length()), found));
        return asks;
    }

    private List<Ask> things(Part part, List<Mention> found) {
        var own = found.stream()
                .filter(m -> m.span().start() >= part.start()
                        && m.span().end() <= part.start() + part.text().length())
                .map(m -> new Mention(
                        m.id(),
                        new Span(m.span().start() - part.start(), m.span().end() - part.start()),
                        m.surface()))
                .toList();
        var paper = credentials.read(part, own);
        return paper.isEmpty() ? items.read(part, own) : paper;
    }
}
