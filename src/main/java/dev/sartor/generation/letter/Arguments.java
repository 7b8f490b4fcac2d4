package dev.sartor.generation.letter;

import dev.sartor.generation.letter.words.Ask;
import dev.sartor.generation.letter.words.FirstPerson;
import dev.sartor.generation.letter.words.PostingWords;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pairs of what is asked and what was done that a letter is built on. A pair weighs {@code kind × importance ×
 * (score/2 + cover + relevance/2 + 0.2 if the deed says a number + 0.15 if it speaks of what the job is called by + 0.1 for
 * each other thing asked that it speaks for)}, where cover is the share of the asking words that the
 * deed has; a task of the job counts like a requirement of weight 0.8 when the deed covers a quarter of its words.
 */
final class Arguments {
    private static final Map<Kind, Double> KINDS = Map.of(
            Kind.SKILL,
            1.0,
            Kind.OTHER,
            1.0,
            Kind.YEARS,
            0.8,
            Kind.LICENCE,
            1.1,
            Kind.CERTIFICATE,
            0.8,
            Kind.DEGREE,
            0.8);
    private static final double NICE = 0.6;
    private static final double TASK = 0.8;
    private static final double COVERED = 0.25;
    private static final double TOUCHED = 0.1;
    private static final double NUMBER = 0.2;
    /** What a deed counts more that speaks of what the job is called by. */
    private static final double TITLE = 0.15;
    /** What follows from a deed is less plain than what it says. */
    private static final double FOLLOWS = 0.6;
    /** A deed that names a thing reads less well than one that says what was done. */
    private static final double NAMED = 0.7;
    /** A deed that shares no word with what is asked meets it only by what it implies. */
    private static final double STRANGE = 0.6;
    /** What the reader is told second should come from elsewhere, unless it is this much weaker. */
    private static final double ELSEWHERE = 0.7;
    /** What nothing said of the work speaks to matters less there, as far as the posting tells. */
    private static final double UNTIED = 0.85;

    private static final double MOST = 0.5;
    /** So much of a duty a deed has to say to be close to it. */
    private static final double MUCH = 0.35;
    /** What a deed counts that says less than half of what is asked. */
    private static final double PARTLY = 0.65;
    /** So many are told in any case; the next has to be this strong beside the first. */
    private static final int ENOUGH = 2;

    private static final double THIRD = 0.7;
    /** What years count before their deed is looked at, and a paper that is held. */
    private static final double PROVEN = 0.7;
    /** What a deed counts more for each other thing asked that it speaks for too, up to three. */
    private static final double WIDE = 0.1;
    /** A name of one word is asked in any posting. */
    private static final double LONE = 0.65;
    /** But not one that the posting comes back to. */
    private static final double AGAIN = 0.9;
    /** What a deed says of most of a duty's words speaks to it more than what any skill shows. */
    private static final double CLOSE = 1.25;
    /** What a deed counts by that the matching names no support, and what it has to cover. */
    private static final double ALIKE = 0.2;
    /** A single word tells enough where it is so much of what is asked. */
    private static final double ALONE = 0.3;

    private final Desk desk;
    private double covered = COVERED;
    private static final int LEAST = 2;
    /** What is done now need weigh so much beside what was done before, to be told first. */
    private static final double NOW = 0.75;

    private boolean alone;
    /** Whether "you ask for a reach truck licence" may be answered by having one: the letter's end tells it as well. */
    private boolean echoes;

    Arguments(Desk desk) {
        this.desk = desk;
    }

    /** The strongest first; no ask, deed or sentence of the posting twice. */
    List<Argument> strongest(int most) {
        var found = strongestOf(most);
        if (!found.isEmpty()) return found;
        alone = true;
        echoes = true;
        found = strongestOf(most);
        if (!found.isEmpty()) return found;
        covered = TOUCHED;
        return strongestOf(1);
    }

    private List<Argument> strongestOf(int most) {
        var left = Stream.concat(required(), tasks())
                .filter(a -> a.strength() > 0)
                .sorted(Comparator.comparingDouble((Argument a) -> -a.strength())
                        .thenComparingInt(a -> a.ask().span().start())
                        .thenComparing(a -> a.fact().id()))
                .toList();
        var out = new ArrayList<Argument>();
        while (out.size() < most && !left.isEmpty()) {
            var next = next(left, out);
            if (out.size() >= ENOUGH && next.strength() < out.getFirst().strength() * THIRD) break;
            out.add(next);
            left = left.stream().filter(a -> isNew(a, next)).toList();
        }
        out.sort(Comparator.comparingInt(Argument::rank));
        for (int i = out.size() - 1; i > 0; i--)
            if (isNewer(out.get(i), out.get(i - 1))) Collections.swap(out, i, i - 1);
        return out;
    }

    /** What one does now is told before what one did, unless that weighs more. */
    private static boolean isNewer(Argument later, Argument before) {
        return later.rank() == before.rank()
                && later.fact().place().period().isCurrent()
                && !before.fact().place().period().isCurrent()
                && later.strength() >= before.strength() * NOW;
    }

    /** What is told second is of another place and another matter, where that is nearly as strong. */
    private Argument next(List<Argument> left, List<Argument> told) {
        var best = left.getFirst();
        var near = left.stream()
                .filter(a -> a.strength() > best.strength() * ELSEWHERE)
                .filter(a -> told.stream().allMatch(t -> isElsewhere(a, t)))
                .toList();
        return near.stream()
                .filter(a -> told.stream().allMatch(t -> isOther(a, t)))
                .findFirst()
                .orElse(near.isEmpty() ? best : near.getFirst());
    }

    private static boolean isElsewhere(Argument a, Argument told) {
        return !a.fact().place().itemId().equals(told.fact().place().itemId());
    }

    private boolean isOther(Argument a, Argument told) {
        return desk.overlap.shared(a.fact().text(), told.fact().text()) < 2
                && desk.overlap.shared(
                                a.ask().text(),
                                told.ask().text() + " " + told.fact().text())
                        == 0;
    }

    private static boolean isNew(Argument a, Argument told) {
        return !a.fact().id().equals(told.fact().id())
                && !a.ask().text().equals(told.ask().text());
    }

    private Stream<Argument> required() {
        return desk.brief.match().met().stream()
                .filter(m -> m.standing() == Standing.SHOWN
                        || m.standing() == Standing.NOT_SAID
                        || m.standing() == Standing.CLOSE && m.requirement().kind() == Kind.OTHER)
                .flatMap(this::of);
    }

    private Stream<Argument> of(Met met) {
        var requirement = met.requirement();
        double weight = KINDS.getOrDefault(requirement.kind(), 0.0)
                * (requirement.importance() == Importance.MUST ? 1 : NICE)
                * (met.standing() == Standing.SHOWN ? 1 : FOLLOWS);
        if (weight == 0 || requirement.kind() != Kind.YEARS && requirement.years() != null) return Stream.empty();
        var asked = desk.words.asked(requirement).filter(ask -> PostingWords.words(ask.text()) > 0);
        boolean wish = requirement.importance() != Importance.MUST;
        Stream<Argument> all = asked.stream().flatMap(ask -> switch (requirement.kind()) {
            case YEARS -> years(ask, met, weight);
            case LICENCE, CERTIFICATE, DEGREE -> papers(ask, met, weight);
            case SKILL, SOFT_SKILL, LANGUAGE, OTHER -> deeds(ask, met, weight);
        });
        return all.map(a -> a.wished(wish));
    }

    private Stream<Argument> deeds(Ask ask, Met met, double weight) {
        var requirement = met.requirement();
        int shared = met.standing() == Standing.CLOSE ? 2 : 0;
        double lone = ask.text().indexOf(' ') >= 0 ? 1 : desk.isRepeated(ask.text()) ? AGAIN : LONE;
        return Stream.concat(supported(met), alike(ask, met))
                .filter(told -> desk.overlap.shared(ask.text(), told.fact().text()) >= shared)
                .filter(told -> requirement.importance() == Importance.MUST
                        || desk.overlap.shared(ask.text(), told.fact().text()) > 0
                        || desk.kin.names(told.fact().text(), requirement.skills()))
                .filter(told -> desk.counts.reach(ask.text(), told.fact().text(), true))
                .filter(told -> desk.counts.number(ask.text()) == 0 || half(ask, told.fact()))
                .flatMap(told -> argued(ask, told.fact(), weight * lone, told.base()).stream())
                .map(a -> isNamed(a, requirement) ? a : a.weaker(STRANGE))
                .map(a -> half(ask, a.fact()) ? a : a.weaker(PARTLY))
                .map(a -> isWhole(a, requirement) ? a : a.weaker(STRANGE));
    }

    /** Of what was done in those years the deed that speaks most to the job. */
    private double told(Fact fact) {
        return PROVEN + desk.brief.relevance(fact.id()) + WIDE * Math.min(3, desk.wide(fact));
    }

    private boolean isCourse(Fact fact) {
        return fact.kind() == Fact.Kind.DEGREE && desk.phrases.has("course.told", fact.text());
    }

    private boolean half(Ask ask, Fact fact) {
        return desk.overlap.cover(ask.text(), said(fact)) >= MOST;
    }

    /** Years by years, and what was done in the latest of the positions that make them up. */
    private Stream<Argument> years(Ask ask, Met met, double weight) {
        var tenure = new Tenure(desk);
        var held = tenure.of(met);
        if (held.isEmpty() || met.standing() != Standing.SHOWN || desk.counts.number(ask.text()) > 1)
            return Stream.empty();
        boolean named = held.stream().anyMatch(f -> tenure.called(met.requirement(), f));
        return desk.brief.facts().stream()
                .filter(f -> f.place().itemId().equals(held.getFirst().place().itemId()))
                .flatMap(f -> argued(ask, f, 1, 0).stream())
                .filter(a -> !a.deed().kind().equals("deed-noun"))
                .map(a -> new Argument(
                        a.ask(), a.fact(), a.deed(), told(a.fact()) * weight * (named ? 1 : STRANGE), held, false));
    }

    /** A licence or certificate that is held answers one that is asked for, unless it only lets drive a car. */
    private Stream<Argument> papers(Ask ask, Met met, double weight) {
        if (met.standing() != Standing.SHOWN || ask.form() != Ask.Form.THING) return Stream.empty();
        return met.support().stream()
                .flatMap(s -> desk.brief.fact(s.factId()).stream())
                .filter(f -> f.kind() == Fact.Kind.LICENCE || f.kind() == Fact.Kind.CERTIFICATE || isCourse(f))
                .filter(f -> !desk.phrases.has("paper.not", f.text()) && !desk.phrases.has("paper.more", ask.text()))
                .filter(f -> echoes || desk.overlap.cover(f.text().split(",")[0], ask.text()) < 1)
                .max(Comparator.comparingDouble((Fact f) -> desk.overlap.cover(ask.text(), f.text()))
                        .thenComparing(Fact::id))
                .stream()
                .map(f -> new Argument(ask, f, new FirstPerson.Deed("paper", f.text()), weight * PROVEN));
    }

    /** A fact and how much it counts before its words are looked at. */
    private record Told(Fact fact, double base) {}

    private Stream<Told> supported(Met met) {
        return met.support().stream()
                .flatMap(s -> desk.brief.fact(s.factId()).stream()
                        .flatMap(this::deeds)
                        .map(fact -> new Told(fact, s.score() / 2)));
    }

    /** Where only a list says it, what was done in the same words. */
    private Stream<Told> alike(Ask ask, Met met) {
        boolean listed = met.support().stream()
                .allMatch(s -> desk.brief
                        .fact(s.factId())
                        .filter(f -> f.kind() == Fact.Kind.SKILL)
                        .isPresent());
        if (!listed || met.standing() != Standing.SHOWN) return Stream.empty();
        return desk.brief.facts().stream()
                .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT && desk.overlap.cover(ask.text(), said(f)) >= ALIKE)
                .map(f -> new Told(f, ALIKE));
    }

    /** What was done speaks for most of what the sentence asks in one breath, or for what most of its words say. */
    private boolean isWhole(Argument a, Requirement requirement) {
        if (desk.overlap.cover(a.ask().text(), requirement.label()) >= MOST) return true;
        var together = desk.brief.match().met().stream()
                .filter(m -> m.requirement().span().equals(requirement.span()))
                .toList();
        long by = together.stream()
                .filter(m -> m.support().stream()
                        .anyMatch(s -> s.factId().equals(a.fact().id())))
                .count();
        return by >= MOST * together.size();
    }

    /** Where skills are asked, the deed names one of them or a kind of it, or says all of its words. */
    private boolean isNamed(Argument a, Requirement requirement) {
        return requirement.kind() != Kind.SKILL
                || requirement.skills().isEmpty()
                || desk.kin.names(a.fact().text(), requirement.skills())
                || isSmall(requirement.label())
                        && desk.overlap.cover(requirement.label(), a.fact().text()) == 1;
    }

    /** "Packaging" is a word, "Illustrator" a name. */
    private static boolean isSmall(String label) {
        return label.equals(label.toLowerCase(Locale.ROOT));
    }

    /** A position or a project is argued for by what was done in it. */
    private Stream<Fact> deeds(Fact fact) {
        if (fact.kind() != Fact.Kind.POSITION && fact.kind() != Fact.Kind.PROJECT) return Stream.of(fact);
        return desk.brief.facts().stream()
                .filter(f -> f.place().itemId().equals(fact.place().itemId()));
    }

    private Stream<Argument> tasks() {
        return desk.work()
                .filter(ask -> ask.form() == Ask.Form.TASK || ask.form() == Ask.Form.WORK)
                .flatMap(ask -> desk.brief.facts().stream()
                        .filter(f -> f.kind() == Fact.Kind.HIGHLIGHT)
                        .filter(f -> isNear(ask, f))
                        .filter(f -> desk.counts.reach(ask.text(), f.text(), false))
                        .flatMap(fact -> argued(ask, fact, TASK * closeness(ask, fact), ALIKE).stream()));
    }

    private double closeness(Ask ask, Fact fact) {
        boolean close = (desk.overlap.shared(ask.text(), fact.text()) > 1
                        || desk.overlap.shareCompound(ask.text(), fact.text()))
                && desk.overlap.cover(ask.text(), said(fact)) >= MUCH;
        return close ? CLOSE : 1;
    }

    /** So many telling words are the same, or one that is most of what is asked, or one of them and a skill. */
    private boolean isNear(Ask ask, Fact fact) {
        int shared = desk.overlap.shared(ask.text(), fact.text());
        if (shared == 0) return false;
        double cover = desk.overlap.cover(ask.text(), said(fact));
        boolean more = desk.overlap.shared(nameless(ask.text()), fact.text()) > 0;
        boolean compound = desk.overlap.shareCompound(ask.text(), fact.text());
        boolean says = cover >= covered && (shared >= LEAST || compound) || alone && cover >= ALONE;
        return says && more || cover >= TOUCHED && desk.kin.touch(desk.kin.of(ask.text()), desk.kin.of(fact.text()));
    }

    /** Without its names, where only names have a capital: to have been in a country is not to have opened an office. */
    private String nameless(String text) {
        return desk.phrases.isSet("nouns-capital") ? text : text.replaceAll("(?<!\\p{L})\\p{Lu}[\\p{L}\\p{N}]*", "");
    }

    private Optional<Argument> argued(Ask ask, Fact fact, double weight, double base) {
        return desk.deed(fact).filter(deed -> isTold(deed, fact)).map(deed -> {
            double form = deed.kind().equals("deed-noun") ? NAMED : 1;
            double cover = desk.overlap.cover(ask.text(), said(fact));
            double number = fact.text().codePoints().anyMatch(Character::isDigit) ? NUMBER : 0;
            double title = desk.isOfTitle(fact) ? TITLE : 0;
            double all = base
                    + cover
                    + desk.brief.relevance(fact.id()) / 2
                    + number
                    + title
                    + WIDE * Math.min(3, desk.wide(fact));
            boolean strange = desk.overlap.shared(ask.text(), fact.text()) == 0;
            return new Argument(
                    ask, fact, deed, weight * form * (strange ? STRANGE : 1) * (isTied(ask) ? 1 : UNTIED) * all);
        });
    }

    /** A thing that is named can be told as part of a position's work, and of nothing else. */
    private static boolean isTold(FirstPerson.Deed deed, Fact fact) {
        return !deed.kind().equals("deed-noun")
                || fact.place().title() != null && !deed.text().matches("(?s).*\\d.*");
    }

    /** Whether the posting says something else of the work that shares a telling word with what is asked. */
    private boolean isTied(Ask ask) {
        return desk.work()
                .anyMatch(w -> !w.span().equals(ask.span())
                        && desk.overlap.shared(w.brief().text(), ask.text()) >= 1);
    }

    private static String said(Fact fact) {
        return fact.place().title() == null
                ? fact.text()
                : fact.text() + " " + fact.place().title();
    }
}
