package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.postings.wording.Wording;
import java.util.List;
import java.util.Locale;

/** Names what an item of a list asks by the skills it holds. */
final class NamedItems {
    private final Wording wording;
    private final Phrase phrase;
    private final Credentials credentials;

    NamedItems(Wording wording, Phrase phrase, Credentials credentials) {
        this.wording = wording;
        this.phrase = phrase;
        this.credentials = credentials;
    }

    /** Adds what the item asks. */
    void read(Part part, List<Group> groups, List<Ask> asks) {
        int open = part.text().indexOf('(');
        if (open < 0) {
            for (var group : groups) add(part, group, groups.size() == 1, asks);
            return;
        }
        var head = groups.stream().filter(g -> g.end() <= open).toList();
        var listed = groups.stream().filter(g -> g.start() >= open).toList();
        var brackets = Brackets.of(part.text(), open);
        if (brackets.shortFor(head, listed)) {
            for (var group : head.subList(0, head.size() - 1)) add(part, group, false, asks);
            addAs(part, head.getLast(), part.text().substring(head.getLast().start(), brackets.end()), asks);
            return;
        }
        boolean drops = brackets.onlyExamples(head, listed, wording);
        for (var group : drops ? head.subList(0, head.size() - 1) : head)
            add(part, group, listed.isEmpty() && head.size() == 1, asks);
        var inside = wording.pattern("cue.nice").matcher(brackets.inside()).find() ? part.as(Importance.NICE) : part;
        for (var group : listed) add(inside, group, false, asks);
        if (!listed.isEmpty())
            for (var name : brackets.unknownNames(listed)) asks.add(inside.ask(Kind.OTHER, name, List.of()));
    }

    private void add(Part part, Group group, boolean alone, List<Ask> asks) {
        var surface = group.surface(part.text());
        boolean plain = alone && group.mentions().size() == 1 && !product(surface) && !capitalised(part, group);
        addAs(part, group, plain ? around(part, surface) : surface, asks);
    }

    private void soft(Part part, List<String> ids, List<Ask> asks) {
        var label = phrase.label(part.text(), 9);
        if (!label.isEmpty()) asks.add(part.ask(Kind.SOFT_SKILL, label, ids));
    }

    private void addAs(Part part, Group group, String label, List<Ask> asks) {
        boolean trait =
                wording.pattern("soft").matcher(group.surface(part.text())).find();
        if (trait || part.traits()) soft(part, List.of(), asks);
        else asks.add(part.ask(kind(group), label, group.ids()));
    }

    private Kind kind(Group group) {
        var kinds = group.ids().stream().map(credentials::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : Kind.SKILL;
    }

    /** Capitalised in mid-sentence. */
    private static boolean capitalised(Part part, Group group) {
        return part.start() + group.start() > 0
                && Character.isUpperCase(part.text().charAt(group.start()));
    }

    /** The words of the clause around a plain name, when they are few. */
    private String around(Part part, String surface) {
        var core = phrase.core(part.text());
        boolean fits = (core.contains(surface) || core.endsWith(bare(surface)))
                && Phrase.words(core).size() <= 7
                && !Character.isDigit(core.charAt(0));
        return fits ? core : surface;
    }

    /** "Leadership experience" is a name too; in "programme leadership experience" the last word says no more than any posting. */
    private String bare(String surface) {
        int last = surface.lastIndexOf(' ');
        return last > 0
                        && wording.set("lead.noun")
                                .contains(surface.substring(last + 1).toLowerCase(Locale.ROOT))
                ? surface.substring(0, last)
                : surface;
    }

    /** A name rather than a notion: it has a capital letter or a digit behind its first character. */
    static boolean product(String surface) {
        return surface.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
