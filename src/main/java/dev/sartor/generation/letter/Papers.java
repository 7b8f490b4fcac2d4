package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.FirstPerson;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the posting asks for that is held on paper or spoken: licences and certificates that no paragraph tells in one sentence,
 * languages in another. A posting that asks for a licence sorts by it first.
 */
final class Papers {
    private static final int MOST = 3;
    private static final Set<Kind> ON_PAPER = Set.of(Kind.LICENCE, Kind.CERTIFICATE);
    private static final Set<Kind> SPOKEN = Set.of(Kind.LANGUAGE);

    private final Desk desk;

    Papers(Desk desk) {
        this.desk = desk;
    }

    /** Whatever of it no paragraph has told. */
    List<Line> told() {
        var own = Locale.forLanguageTag(desk.brief.language().tag());
        var papers = asked(ON_PAPER, Set.of(Fact.Kind.LICENCE, Fact.Kind.CERTIFICATE)).stream()
                .filter(f -> !desk.phrases.has("paper.not", f.text()))
                .toList();
        var spoken = asked(SPOKEN, Set.of(Fact.Kind.LANGUAGE)).stream()
                .filter(f -> !name(f).equalsIgnoreCase(own.getDisplayLanguage(own)))
                .filter(f -> !desk.phrases.has("spoken.not", f.text()))
                .toList();
        var out = new ArrayList<Line>();
        papers.stream()
                .filter(this::isPerson)
                .flatMap(f -> held("letter/papers/" + f.id(), 0, f).stream())
                .forEach(out::add);
        var things = papers.stream().filter(f -> !isPerson(f)).toList();
        if (things.size() == 1) held("letter/papers/held", 0, things.getFirst()).ifPresent(out::add);
        else all("papers", things, things.stream().map(Papers::name).toList()).ifPresent(out::add);
        all("spoken", spoken, spoken.stream().map(Papers::withLevel).toList()).ifPresent(out::add);
        return out.stream().map(Body::raised).toList();
    }

    /** "I have held a reach truck licence since 2024", "I am a Registered Nurse (RN) in Oregon". */
    Optional<Line> held(String field, int nth, Fact fact) {
        var name = name(fact);
        var lowered = FirstPerson.lowered(name);
        var slots = new HashMap<>(Map.of("name", name, "lowered", lowered));
        slots.put("a", name.matches("(?i)[aeio].*") ? "an" : "a");
        var start = fact.place().period().start();
        // what is renewed was not first held when this one was given
        if (start != null && fact.place().period().end() == null) slots.put("start", Integer.toString(start.year()));
        boolean licence = desk.phrases.has("paper.licence", lowered);
        var kind = licence ? "paper-licence" : isPerson(fact) ? "paper-person" : "paper";
        var on = List.<Source>of(new Source.OfFact(fact.id()));
        var region = region(fact);
        region.ifPresent(r -> slots.put("region", r));
        return desk.say(field, region.isPresent() ? kind + "-in" : kind, nth, slots, ".", on)
                .or(() -> desk.say(field, kind, nth, slots, ".", on));
    }

    /** What of a kind is asked for, and is there, and stands nowhere in the letter; what has to be there first. */
    private List<Fact> asked(Set<Kind> wanted, Set<Fact.Kind> kinds) {
        var out = new ArrayList<Fact>();
        desk.brief.match().met().stream()
                .filter(m -> wanted.contains(m.requirement().kind()) && m.standing() == Standing.SHOWN)
                .filter(m -> !desk.phrases.has("paper.more", m.requirement().label()))
                .sorted(Comparator.comparing((Met m) -> m.requirement().importance() != Importance.MUST))
                .flatMap(m -> best(m, kinds).stream())
                .filter(f -> out.size() < MOST && !out.contains(f))
                .forEach(out::add);
        return out;
    }

    private Optional<Fact> best(Met met, Set<Fact.Kind> kinds) {
        var label = met.requirement().label();
        var held = met.support().stream()
                .flatMap(s -> desk.brief.fact(s.factId()).stream())
                .filter(f -> kinds.contains(f.kind()))
                .toList();
        if (held.stream().anyMatch(f -> desk.told.contains(f.id()))) return Optional.empty();
        return held.stream()
                .max(Comparator.comparingDouble((Fact f) -> desk.overlap.cover(label, f.text()))
                        .thenComparing(Fact::id));
    }

    private Optional<Line> all(String kind, List<Fact> facts, List<String> names) {
        if (facts.isEmpty()) return Optional.empty();
        var and = " " + desk.phrases.text("and", Map.of()) + " ";
        var last = names.getLast();
        var said = names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + and + last;
        var on = facts.stream().map(f -> (Source) new Source.OfFact(f.id())).toList();
        return desk.say("letter/" + kind + "/0", kind, 0, Map.of("names", said), ".", on);
    }

    private boolean isPerson(Fact fact) {
        var lowered = FirstPerson.lowered(name(fact));
        return !desk.phrases.has("paper.licence", lowered) && desk.phrases.has("paper.person", lowered);
    }

    private Optional<String> region(Fact fact) {
        return desk.brief.resume().certificates().stream()
                .filter(c -> c.id().equals(fact.id()))
                .flatMap(c -> Optional.ofNullable(c.terms()).stream())
                .flatMap(terms -> Optional.ofNullable(terms.region()).stream())
                .findFirst();
    }

    private static String name(Fact fact) {
        return fact.text().split(",")[0].strip();
    }

    /** "Dutch (good, B2)": how well is part of it. */
    private static String withLevel(Fact fact) {
        int comma = fact.text().indexOf(',');
        if (comma < 0) return fact.text();
        var level = fact.text().substring(comma + 1).strip().replace(" (", ", ").replace(")", "");
        return name(fact) + " (" + FirstPerson.lowered(level) + ")";
    }
}
