package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.model.posting.Span;
import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.SectionKind;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.pay.Pay;
import dev.sartor.postings.wording.Wording;
import dev.sartor.skills.Mention;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a posting asks, sentence by sentence. */
public final class AskReader {
    private static final Pattern CLAUSE =
            Pattern.compile("(?iu)\\s*;\\s*|\\s+[–—]\\s+|\\s+(?:and|plus|und|et|y)\\s+(?=(?:an?|eine?n?|une|una)\\s)");
    private static final Pattern LIST = Pattern.compile(",\\s+");
    private static final Pattern OR = Pattern.compile("(?iu)(?<!\\p{L})(?:or|oder|bzw|ou|o)(?!\\p{L})");
    private static final List<int[]> NONE = List.of();

    private final Wording wording;
    private final String language;
    private final Phrase phrase;
    private final YearsReader years;
    private final Credentials credentials;
    private final Items items;
    private final Wishes wishes;
    private final Lead lead;

    public AskReader(String language, Wording wording) {
        this.wording = wording;
        this.language = language;
        phrase = new Phrase(wording);
        years = new YearsReader(wording);
        credentials = new Credentials(wording, phrase, Taxonomy.standard());
        wishes = new Wishes(wording);
        lead = new Lead(wording);
        items = new Items(wording, phrase, credentials);
    }

    /** Everything asked, in the posting's order, nothing twice. */
    public List<Ask> read(Page page) {
        boolean told = page.has(SectionKind.MUST);
        var asks = new ArrayList<Ask>();
        for (var sentence : page.sentences()) {
            if (wording.pattern("skip").matcher(sentence.text()).find()
                    || sentence.text().indexOf('@') > 0) continue;
            if (!sentence.bullet()
                    && Pay.looksLikeMoney(sentence.text())
                    && wording.pattern("pay.word").matcher(sentence.text()).find()) continue;
            if (tellsDuty(sentence)) continue;
            var kind = sentence.kind();
            if (kind.asks() || (kind == SectionKind.SKILLS && !told)) asks.addAll(sentence(sentence));
            else if (kind == SectionKind.SKILLS) asks.addAll(papers(sentence));
            else if (demands(sentence, told)) asks.addAll(sentence(sentence));
        }
        if (asks.stream().allMatch(ask -> ask.kind() == Kind.YEARS)) asks.addAll(tools(page));
        return Twice.removed(asks);
    }

    /** A posting that asks for nothing in so many words asks for what one will work with there. */
    private List<Ask> tools(Page page) {
        var asks = new ArrayList<Ask>();
        for (var sentence : page.sentences()) {
            var cue = wording.pattern("cue.tools").matcher(sentence.text());
            if (sentence.kind() == SectionKind.BENEFITS || !cue.find()) continue;
            var whole = new Part(sentence, 0, sentence.text(), Importance.MUST, null);
            SkillFinder.standard().find(sentence.text(), language).stream()
                    .filter(m -> m.span().start() >= cue.end())
                    .forEach(m -> asks.add(whole.ask(Kind.SKILL, m.surface(), List.of(m.id()))));
        }
        return asks;
    }

    /** "You will own the roadmap" among requirements tells of the work. */
    private boolean tellsDuty(Sentence sentence) {
        if (wording.pattern("cue.explains").matcher(sentence.text()).lookingAt()) return true;
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
                                .find()
                        || wishes.alone(sentence);
            case COMPANY, DUTIES ->
                wording.pattern("cue.strict").matcher(sentence.text()).find();
            case MUST, NICE, TRAITS -> true;
            case PAY, BENEFITS, APPLY, LEGAL -> false;
        };
    }

    private List<Ask> sentence(Sentence sentence) {
        var text = lead.withoutRoles(sentence.text());
        var found = SkillFinder.standard().find(text, language);
        var all = new Part(sentence, 0, text, importance(sentence), null);
        var whole = all.sub(lead.sought(sentence.text()), sentence.text().length());
        var asks = new ArrayList<Ask>();
        for (var range : Cut.at(whole.text(), CLAUSE, NONE))
            for (var part : wishes.cut(whole.sub(range[0], range[1]))) if (asks(part)) asks.addAll(clause(part, found));
        return asks;
    }

    /** In running text only the clauses with words of demand ask. */
    private boolean asks(Part part) {
        if (Phrase.trim(part.text()).length() < 2) return false;
        boolean listed = part.sentence().kind().asks() || part.sentence().bullet() || part.start() == 0;
        return listed
                || part.sentence().kind() == SectionKind.SKILLS
                || wording.pattern("cue.demand").matcher(part.text()).find()
                || part.text().length() < 60;
    }

    private Importance importance(Sentence sentence) {
        if (sentence.kind() == SectionKind.NICE) return Importance.NICE;
        return Importance.MUST;
    }

    private List<Ask> clause(Part part, List<Mention> found) {
        var asked = years.find(part.text());
        if (asked.isEmpty()) return things(part, found);
        var found2 = asked.get();
        var whole = part.with(found2.years());
        var head = part.sub(0, found2.start());
        var asks = new ArrayList<Ask>();
        boolean late = found2.start() > 14;
        var said = late ? part.text() : part.text().substring(found2.start());
        asks.add(whole.ask(Kind.YEARS, Phrase.first(said, 12), List.of()));
        if (late)
            things(head, found).stream().filter(ask -> !ask.skills().isEmpty()).forEach(asks::add);
        asks.addAll(things(whole.sub(found2.end(), part.text().length()), found));
        return asks;
    }

    private List<Ask> things(Part part, List<Mention> found) {
        var pieces = Cut.at(part.text(), LIST, NONE);
        var degree = credentials.degree(part);
        if (degree.isPresent() && pieces.size() > 1 && !OR.matcher(part.text()).find()) {
            var asks = new ArrayList<>(things(part.sub(0, pieces.getFirst()[1]), found));
            asks.addAll(things(part.sub(pieces.get(1)[0], part.text().length()), found));
            return asks;
        }
        if (degree.isPresent()) return List.of(degree.get());
        int done = lead.done(part.text());
        if (done > 0 && within(part.sub(0, done), found).isEmpty())
            return things(part.sub(done, part.text().length()), found);
        var own = within(part, found);
        var papers = pieces.size() > 2 ? List.<Ask>of() : credentials.papers(part, own);
        return papers.isEmpty() ? items.read(part, own) : papers;
    }

    /** The mentions of a clause, their places counted from its start. */
    private static List<Mention> within(Part part, List<Mention> found) {
        int end = part.start() + part.text().length();
        return found.stream()
                .filter(m -> m.span().start() >= part.start() && m.span().end() <= end)
                .map(m -> {
                    var span =
                            new Span(m.span().start() - part.start(), m.span().end() - part.start());
                    return new Mention(m.id(), span, m.surface());
                })
                .toList();
    }
}
