package dev.sartor.generation.gate.judging;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.findings.Problem;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.numbers.Unit;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.kernel.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** "Seven years of nursing": the dated entries that speak of it, added up, overlaps counted once. */
final class Experience {
    private Experience() {}

    /** @return how the claim fared; null when it is not about years of experience, or a fact says these years itself */
    static @Nullable Proof of(Claim claim, Dossier dossier) {
        var years = years(claim);
        if (years == null || saidByFact(years, claim, dossier)) return null;
        var topic = topic(claim);
        var entries = entries(topic, claim, dossier);
        int months = Period.months(entries.stream().map(KnownFact::period).toList(), dossier.today());
        if (!entries.isEmpty() && holds(years, months)) return new Proof(claim, entries, List.of());
        var sum = "%s years and %s months".formatted(months / 12, months % 12);
        var reason = entries.isEmpty()
                ? "'%s' – no dated entry of yours speaks of it.".formatted(claim.surface())
                : "'%s' – your dated entries add up to %s.".formatted(years.surface(), sum);
        return new Proof(claim, List.of(), List.of(new Problem(Rule.EXPERIENCE, !entries.isEmpty(), reason)));
    }

    private static @Nullable Quantity years(Claim claim) {
        var found = claim.quantities();
        boolean stated = claim.has(Group.EXPERIENCE)
                || (claim.isHaving() && found.size() == 1 && isSpan(claim, found.getFirst()));
        if (found.size() != 1 || !stated || claim.has(Group.REACH)) return null;
        var unit = found.getFirst().unit();
        return unit.kind() == Unit.Kind.TIME && unit.id().equals("month") ? found.getFirst() : null;
    }

    /** "Six years as", "three years at": what follows the years, or "for" before them, says that they are years of work. */
    private static boolean isSpan(Claim claim, Quantity years) {
        var words = claim.line().words();
        boolean opens = years.first() == claim.tokens().nextSetBit(0);
        int before = years.first() - 1;
        boolean held = words.in(Group.SPAN, before) && claim.verbs().isEmpty();
        return held || (opens && words.in(Group.SPAN, years.last() + 1));
    }

    private static boolean saidByFact(Quantity years, Claim claim, Dossier dossier) {
        return dossier.facts().values().stream()
                .filter(f -> f.text().quantities().stream()
                        .anyMatch(q ->
                                q.unit().sameDimension(years.unit()) && q.base().compareTo(years.base()) == 0))
                .anyMatch(f -> topic(claim).stream().allMatch(key -> stands(key, f.text())));
    }

    /** What the years are of: the claim's words that are not framing. */
    private static List<String> topic(Claim claim) {
        var words = claim.line().words();
        var out = new ArrayList<String>();
        for (int i : claim.content()) {
            boolean framing = words.in(Group.EXPERIENCE, i) || words.in(Group.HAVING, i) || words.in(Group.FRAMING, i);
            if (!framing && !(claim.letter() && words.in(Group.LETTER, i))) out.add(words.key(i));
        }
        return out;
    }

    private static List<KnownFact> entries(List<String> topic, Claim claim, Dossier dossier) {
        Map<String, List<KnownFact>> byEntry = new LinkedHashMap<>();
        for (var fact : dossier.facts().values())
            if (fact.period().start() != null && !fact.isEverywhere() && !isStudy(fact))
                byEntry.computeIfAbsent(fact.entry(), _ -> new ArrayList<>()).add(fact);
        var titled = byEntry.values().stream()
                .map(List::getFirst)
                .filter(f -> isTitle(topic, f))
                .toList();
        if (!titled.isEmpty()) return titled;
        return byEntry.values().stream()
                .filter(facts -> facts.stream()
                        .anyMatch(f -> topic.stream()
                                .allMatch(key -> stands(key, f.text())
                                        || stands(key, f.header())
                                        || isTrade(key, f.header(), dossier))))
                .map(List::getFirst)
                .filter(f -> isAtHome(claim, f))
                .toList();
    }

    /** "Years in journalism" of a reporter: the title tells the trade. */
    private static boolean isTrade(String key, Reading header, Dossier dossier) {
        return dossier.lexicon().tellers(key).stream()
                .flatMapToInt(told -> IntStream.of(header.at(told)))
                .anyMatch(p -> header.segment(p).sentence() == 0);
    }

    /** What the line says they were spent at is the entry's organisation: "at Cloud provider" is not of any provider. */
    private static boolean isAtHome(Claim claim, KnownFact fact) {
        var words = claim.line().words();
        for (int i : claim.content()) {
            int before = i - 1;
            while (words.isContent(before)) before--;
            boolean at = words.in(Group.SPAN_AT, before);
            if (at && fact.header().at(claim.line().keys().get(i)).length == 0) return false;
        }
        return true;
    }

    /** "Project architect for six years": the words are those of a title, or of a title and its employer. */
    private static boolean isTitle(List<String> topic, KnownFact fact) {
        if (topic.isEmpty()) return false;
        var header = fact.header();
        var title = IntStream.range(0, header.words().size())
                .filter(i -> header.segment(i).sentence() == 0 && header.words().isContent(i))
                .mapToObj(i -> header.keys().get(i))
                .toList();
        return topic.stream().anyMatch(title::contains) && topic.stream().allMatch(key -> header.at(key).length > 0);
    }

    /** School and certificates are not experience. */
    private static boolean isStudy(KnownFact fact) {
        var section = fact.fact().place().section();
        if (section.equals("education") || section.equals("certificates")) return true;
        var header = fact.header();
        if (isCertificate(fact)) return true;
        boolean school = IntStream.range(0, header.words().size())
                .anyMatch(
                        i -> header.segment(i).sentence() > 0 && header.words().in(Group.STUDY, i));
        return IntStream.range(0, header.words().size())
                .filter(i -> header.segment(i).sentence() == 0)
                .anyMatch(i -> header.words().in(Group.STUDY, i)
                        && (school || !header.words().in(Group.CREDENTIAL, i)));
    }

    private static boolean stands(String key, Reading in) {
        return in.at(key).length > 0 || in.keys().stream().anyMatch(k -> isKin(k, key));
    }

    /** Its state or a word of study stands in the fact, outside the organisation's name: "…certificate, expired". */
    private static boolean isCertificate(KnownFact fact) {
        var text = fact.text();
        boolean state = text.reserves().stream()
                .anyMatch(h -> h.reserve() == Reserve.LAPSED || h.reserve() == Reserve.UNFINISHED);
        boolean deed = text.segments().stream().anyMatch(s -> !s.verbs().isEmpty());
        return state
                || (!deed
                        && IntStream.range(0, text.words().size())
                                .filter(i -> fact.header().at(text.keys().get(i)).length == 0)
                                .anyMatch(i -> text.words().in(Group.STUDY, i)));
    }

    /** Teaching and teacher, administration and administrator, Entwicklung and Entwicklerin: one trade. */
    private static boolean isKin(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int common = 0;
        while (common < length && a.charAt(common) == b.charAt(common)) common++;
        return common >= 5 && common * 10 >= length * 7;
    }

    private static boolean holds(Quantity years, int months) {
        int said = years.base().intValue();
        int step = years.unit().factor().intValue();
        return switch (years.comparator()) {
            case EXACT -> months / step == said / step;
            case ABOUT -> Math.abs(months - said) * 2 <= step;
            case NEARLY -> months < said && months >= said * 0.98;
            case OVER -> months > said;
            case AT_LEAST -> months >= said;
            case UP_TO, UNDER -> false;
        };
    }
}
