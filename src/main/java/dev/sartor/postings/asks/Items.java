package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.postings.wording.Wording;
import dev.sartor.skills.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a clause apart into the things it lists, each named by a skill or by its own words. */
final class Items {
    private static final Pattern COMMA =
            Pattern.compile("\\s*,\\s+(?:(?:and|und|et|y|e|as well as|sowie|plus|or|oder|ou|o)\\s+)?|\\s*:\\s+");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|e|&|as well as|sowie|plus)\\s+");
    private static final Pattern DROPPED = Pattern.compile(
            "(?iu)^(?:which|who|that|where|while|when|so that|as you|because|though|with (?:a )?focus|qui|que)\\b.*");

    /** Brackets whose list goes on name examples: "(Kafka, RabbitMQ, etc.)". */
    private static final Pattern OPEN_END =
            Pattern.compile("(?iu)\\([^()]*(?:\\betc\\b|\\busw\\b|…|\\.\\.\\.)[^()]*\\)");

    private static final int MOST_BETWEEN = 3;

    private final Wording wording;
    private final Phrase phrase;
    private final Lead lead;
    private final Credentials credentials;
    private final NamedItems named;
    private final Choices choices;

    Items(Wording wording, Phrase phrase, Credentials credentials) {
        this.wording = wording;
        this.phrase = phrase;
        lead = new Lead(wording);
        this.credentials = credentials;
        choices = new Choices(wording, phrase);
        named = new NamedItems(wording, phrase, credentials);
    }

    /**
     * What the clause asks.
     *
     * @param mentions skills named in the clause, spans in it
     */
    List<Ask> read(Part part, List<Mention> mentions) {
        boolean either = wording.pattern("cue.either").matcher(part.text()).find();
        either |= OPEN_END.matcher(part.text()).find();
        var found = Naming.withoutContext(part.text(), Group.of(part.text(), mentions, either), wording);
        var groups = withExamples(part.text(), found);
        var asks = new ArrayList<Ask>();
        if (trait(part, groups) || leads(part, "soft.people")) soft(part, List.of(), asks);
        else if (groups.isEmpty() && leads(part, "soft.lead")) bare(part, asks);
        else {
            var kept = groups.stream().map(g -> new int[] {g.start(), g.end()}).toList();
            for (var range : choices.without(part.text(), Cut.at(part.text(), COMMA, kept), kept))
                if (!fragment(part, range, groups))
                    for (var piece : pair(part, range, groups, kept)) item(part, piece, groups, asks);
        }
        return asks;
    }

    /** "Relational databases such as PostgreSQL" is met by any: a kind and examples of it are one choice. */
    private List<Group> withExamples(String text, List<Group> groups) {
        var out = new ArrayList<Group>();
        for (var group : groups) {
            var kind = out.isEmpty() ? null : out.getLast();
            if (kind == null || !areExamples(text, kind, group)) out.add(group);
            else {
                var all = new ArrayList<>(kind.mentions());
                all.addAll(group.mentions());
                out.set(out.size() - 1, new Group(all));
            }
        }
        return out;
    }

    private boolean areExamples(String text, Group kind, Group examples) {
        var between = text.substring(kind.end(), examples.start());
        return kind.mentions().size() == 1
                && between.indexOf('(') < 0
                && Phrase.words(between).size() <= MOST_BETWEEN
                && wording.pattern("cue.such").matcher(between).find()
                && examples.ids().stream()
                        .allMatch(id ->
                                credentials.isKind(kind.mentions().getFirst().id(), id));
    }

    /** "Commitment to diversity, equity and inclusion" speaks of the person, not of three skills. */
    private boolean trait(Part part, List<Group> groups) {
        if (groups.stream()
                .anyMatch(g -> NamedItems.product(g.mentions().getFirst().surface()))) return false;
        if (groups.isEmpty() && leads(part, "soft.sure")) return true;
        return leads(part, "soft.lead")
                && (groups.isEmpty()
                        || wording.pattern("soft").matcher(part.text()).find())
                && wording.pattern("soft").matcher(part.text()).find();
    }

    private boolean leads(Part part, String key) {
        var m = wording.pattern(key).matcher(part.text());
        return m.find() && Credentials.wordsBefore(part.text(), m.start()) <= 2;
    }

    /** What goes on or opens a sentence rather than names a thing: "…, especially access", "Just as important: …". */
    private boolean fragment(Part part, int[] range, List<Group> groups) {
        if (!within(range, groups).isEmpty()) return false;
        if (lead.example(part.text().substring(range[0], range[1])) > 0) return false;
        boolean opens = range[1] < part.text().length() && part.text().startsWith(":", range[1]);
        if (opens && !part.sentence().bullet()) return true;
        var words = part.text().substring(range[0], range[1]);
        return range[0] > 0 && wording.pattern("fragment").matcher(words).lookingAt();
    }

    /** "a and b" is two things where both sides name a skill. */
    private static List<int[]> pair(Part part, int[] range, List<Group> groups, List<int[]> kept) {
        var shifted = kept.stream()
                .map(k -> new int[] {k[0] - range[0], k[1] - range[0]})
                .toList();
        var pieces = Cut.at(part.text().substring(range[0], range[1]), AND, shifted).stream()
                .map(p -> new int[] {p[0] + range[0], p[1] + range[0]})
                .toList();
        boolean each = pieces.stream().allMatch(p -> !within(p, groups).isEmpty());
        return each ? pieces : List.of(range);
    }

    private static List<Group> within(int[] piece, List<Group> groups) {
        return groups.stream()
                .filter(g -> g.start() >= piece[0] && g.end() <= piece[1])
                .toList();
    }

    private void item(Part whole, int[] piece, List<Group> groups, List<Ask> asks) {
        var part = whole.sub(piece[0], piece[1]);
        var own = within(piece, groups).stream().map(g -> g.shifted(-piece[0])).toList();
        var papers = piece[0] > 0 || piece[1] < whole.text().length()
                ? credentials.papers(
                        part, own.stream().flatMap(g -> g.mentions().stream()).toList())
                : List.<Ask>of();
        if (!papers.isEmpty()) asks.addAll(papers);
        else if (own.isEmpty()) bare(part, asks);
        else named.read(part, own, asks);
    }

    private void bare(Part whole, List<Ask> asks) {
        var part = whole.sub(lead.example(whole.text()), whole.text().length());
        if (wording.pattern("soft").matcher(part.text()).find() || part.traits()) {
            soft(part, List.of(), asks);
            return;
        }
        var core = phrase.core(part.text());
        if (core.length() < 3 || DROPPED.matcher(part.text().strip()).matches()) return;
        if (generic(core) && !isListed(part, core)) return;
        var known = part.text().indexOf('(') < 0 ? credentials.named(core) : Optional.<String>empty();
        if (known.isPresent()) asks.add(part.ask(credentials.kind(known.get()), core, List.of(known.get())));
        else asks.add(part.ask(Kind.OTHER, phrase.label(part.text(), 7), List.of()));
    }

    private void soft(Part part, List<String> ids, List<Ask> asks) {
        var label = phrase.label(part.text(), 9);
        if (!label.isEmpty()) asks.add(part.ask(Kind.SOFT_SKILL, label, ids));
    }

    /** "data migration, testing, training": alone too vague to be asked, among others it is meant. */
    private boolean isListed(Part part, String core) {
        return part.start() > 0
                && wording.set("generic.listed").contains(core.toLowerCase(Locale.ROOT))
                && Cut.at(part.sentence().text(), COMMA, List.of()).size() > 2;
    }

    private boolean generic(String core) {
        for (var each : core.split("\\s+")) {
            var word = Phrase.acronym(each) ? each : each.toLowerCase(Locale.ROOT);
            if (!wording.set("generic").contains(word)
                    && !wording.set("lead.filler").contains(word)
                    && !wording.set("lead.noun").contains(word)
                    && !wording.set("lead.joint").contains(word)) return false;
        }
        return true;
    }
}
