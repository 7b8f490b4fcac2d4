package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.postings.wording.Wording;
import dev.sartor.skills.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a clause apart into the things it lists, each named by a skill or by its own words. */
final class Items {
    private static final Pattern COMMA =
            Pattern.compile("\\s*,\\s+(?:(?:and|und|et|y|e|as well as|sowie|plus|or|oder|ou|o)\\s+)?|\\s*:\\s+");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|e|&|as well as|sowie|plus)\\s+");
    private static final Pattern DROPPED = Pattern.compile(
            "(?iu)^(?:which|who|that|where|while|so that|as you|because|though|with (?:a )?focus|den|der|die|das|qui|que|including)\\b.*");

    private final Wording wording;
    private final Phrase phrase;
    private final Credentials credentials;

    Items(Wording wording, Phrase phrase, Credentials credentials) {
        this.wording = wording;
        this.phrase = phrase;
        this.credentials = credentials;
    }

    /** @param mentions skills named in the clause, spans in it */
    List<Ask> read(Part part, List<Mention> mentions) {
        boolean either = wording.pattern("cue.either").matcher(part.text()).find();
        var groups = Group.of(part.text(), mentions, either);
        var kept = groups.stream().map(g -> new int[] {g.start(), g.end()}).toList();
        var asks = new ArrayList<Ask>();
        for (var range : Cut.at(part.text(), COMMA, kept))
            for (var piece : pair(part, range, groups, kept)) item(part, piece, groups, asks);
        return asks;
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
        var own = within(piece, groups);
        if (own.isEmpty()) bare(part, asks);
        else named(part, piece[0], own, asks);
    }

    private void bare(Part part, List<Ask> asks) {
        if (wording.pattern("soft").matcher(part.text()).find()
                || part.sentence().kind() == dev.sartor.postings.layout.Kind.TRAITS) {
            soft(part, List.of(), asks);
            return;
        }
        var core = phrase.core(part.text());
        if (core.length() < 3 || DROPPED.matcher(part.text().strip()).matches() || generic(core)) return;
        asks.add(part.ask(Kind.OTHER, phrase.label(part.text(), 10), List.of()));
    }

    private void soft(Part part, List<String> ids, List<Ask> asks) {
        asks.add(part.ask(Kind.SOFT_SKILL, phrase.label(part.text(), 8), ids));
    }

    private boolean generic(String core) {
        var words = core.toLowerCase(Locale.ROOT).split("\\s+");
        for (var word : words)
            if (!wording.set("generic").contains(word)
                    && !wording.set("lead.filler").contains(word)
                    && !wording.set("lead.noun").contains(word)
                    && !wording.set("lead.joint").contains(word)) return false;
        return true;
    }

    private void named(Part part, int offset, List<Group> groups, List<Ask> asks) {
        int open = part.text().indexOf('(');
        int inner = open < 0 ? Integer.MAX_VALUE : offset + open;
        var head = groups.stream().filter(g -> g.end() <= inner).toList();
        var listed = groups.stream().filter(g -> g.start() >= inner).toList();
        boolean drops =
                !listed.isEmpty() && !head.isEmpty() && genericHead(part.text().substring(0, open), head);
        if (!drops) for (var group : head) add(part, offset, group, groups, asks);
        var inBrackets = open < 0 ? part : bracketed(part, open);
        for (var group : listed) add(inBrackets, offset, group, groups, asks);
    }

    /** "(PostgreSQL preferred)" asks less than what stands before it. */
    private Part bracketed(Part part, int open) {
        int close = part.text().indexOf(')', open);
        var inside = part.text().substring(open, close < 0 ? part.text().length() : close);
        return wording.pattern("cue.nice").matcher(inside).find() ? part.as(Importance.NICE) : part;
    }

    /** "monitoring tools (Prometheus, Grafana)" asks for what the brackets name. */
    private boolean genericHead(String head, List<Group> groups) {
        var words = head.strip().toLowerCase(Locale.ROOT).split("\\s+");
        boolean tools = wording.set("generic").contains(words[words.length - 1]);
        return tools && groups.stream().noneMatch(g -> g.mentions().stream().anyMatch(m -> product(m.surface())));
    }

    private void add(Part part, int offset, Group group, List<Group> all, List<Ask> asks) {
        var kind = kind(group);
        var surface = part.sentence()
                .text()
                .substring(part.start() - offset + group.start(), part.start() - offset + group.end());
        boolean trait = wording.pattern("soft").matcher(surface).find();
        if (trait || part.sentence().kind() == dev.sartor.postings.layout.Kind.TRAITS) {
            soft(part, trait ? List.of() : group.ids(), asks);
            return;
        }
        var label = surface;
        if (all.size() == 1 && group.mentions().size() == 1 && !product(surface)) label = around(part, surface);
        asks.add(part.ask(kind, label, group.ids()));
    }

    private Kind kind(Group group) {
        if (group.ids().stream().allMatch(credentials::certificate)) return Kind.CERTIFICATE;
        return group.ids().stream().allMatch(credentials::spoken) ? Kind.LANGUAGE : Kind.SKILL;
    }

    /** The words of the clause around a plain name, when they are few. */
    private String around(Part part, String surface) {
        var core = phrase.core(part.text());
        return core.contains(surface) && Phrase.words(core).size() <= 7 ? core : surface;
    }

    /** A name rather than a notion: has a capital letter behind its first one, a digit, or is capitalised in mid-sentence. */
    private static boolean product(String surface) {
        return surface.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
