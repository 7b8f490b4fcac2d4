package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.claims.KnownFact;
import dev.sartor.generation.gate.leeway.Leeway;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.numbers.Ordinals;
import dev.sartor.generation.gate.reading.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays a claim's words against a fact: the same word, an equal one, a more particular one, or another name of a skill. */
public final class Aligner {
    private static final int[] NOWHERE = {};

    private final Claim claim;
    private final KnownFact fact;
    private final NamedSkills skills;
    private final List<SkillNames.Mention> mentions;
    private final ClosedNames closed;
    private final Leeway leeway;
    /** What was found before, by the claim's token. */
    private final int[] @Nullable [] inText;

    private final int[] @Nullable [] inHeader;

    /** @param mentions the skills that the line names, {@code closed} those that the claim names as such */
    public Aligner(
            Claim claim, ClosedNames closed, KnownFact fact, SkillNames names, List<SkillNames.Mention> mentions) {
        this.claim = claim;
        this.closed = closed;
        this.fact = fact;
        this.mentions = mentions;
        leeway = new Leeway(claim, fact);
        skills = new NamedSkills(fact, names);
        inText = new int[claim.line().words().size()][];
        inHeader = new int[claim.line().words().size()][];
    }

    public KnownFact fact() {
        return fact;
    }

    /** True when a word of the claim stands nowhere in the fact; quicker than laying out all of them. */
    public boolean lacks() {
        for (int i : claim.content()) if (inText(i).length == 0 && inHeader(i).length == 0 && !isFree(i)) return true;
        return false;
    }

    public Alignment align() {
        Map<Integer, int[]> text = new HashMap<>();
        Map<Integer, int[]> header = new HashMap<>();
        var missing = new ArrayList<Integer>();
        for (int i : claim.content()) {
            var here = inText(i);
            if (here.length > 0) text.put(i, here);
            var above = inHeader(i);
            if (above.length > 0) header.put(i, above);
            if (here.length == 0 && above.length == 0 && !isFree(i)) missing.add(i);
        }
        boolean whole = text.size() == claim.content().length && fact.text().contents() == text.size();
        boolean named = !whole && !header.isEmpty() && header.size() == claim.content().length;
        return new Alignment(named ? Map.of() : text, header, missing);
    }

    /** The same without the words that say only that it was done ("handled") or frame it ("role"), which the fact may say of something else. */
    public Optional<Alignment> withoutLight(Alignment all) {
        var text = new HashMap<>(all.text());
        text.entrySet().removeIf(e -> isLoose(e.getKey()) && isApart(e.getValue(), all.text(), e.getKey()));
        return text.size() == all.text().size()
                        || (text.isEmpty() && all.header().isEmpty())
                ? Optional.empty()
                : Optional.of(new Alignment(text, all.header(), all.missing()));
    }

    private boolean isLoose(int i) {
        return leeway.isLight(i) || claim.line().words().in(Group.FRAMING, i);
    }

    /** None of the claim's other words stands in a clause with these places. */
    private boolean isApart(int[] places, Map<Integer, int[]> text, int word) {
        return text.entrySet().stream()
                .filter(e -> e.getKey() != word)
                .flatMapToInt(e -> IntStream.of(e.getValue()))
                .noneMatch(p -> IntStream.of(places)
                        .anyMatch(q -> fact.text().segment(q).id()
                                == fact.text().segment(p).id()));
    }

    private int[] inText(int i) {
        var known = inText[i];
        if (known != null) return known;
        int[] found = soughtInText(i);
        inText[i] = found;
        return found;
    }

    private int[] inHeader(int i) {
        var known = inHeader[i];
        if (known != null) return known;
        int[] found = soughtInHeader(i);
        inHeader[i] = found;
        return found;
    }

    private int[] soughtInText(int i) {
        var written = Initials.in(fact.text(), claim.line().words().token(i).text());
        if (written.length > 0) return written;
        var name = closed.at(i);
        if (name != null) return skill(name, i);
        var direct = find(fact.text(), i);
        if (direct.length > 0)
            direct = IntStream.of(direct).filter(p -> !isOfName(i, p)).toArray();
        if (direct.length > 0) return direct;
        var parts = compound(i);
        if (parts.length > 0) return parts;
        var place = Ordinals.in(fact.text().words(), claim.line().words(), i);
        if (place.length > 0) return place;
        var changed = Changeovers.in(fact.text(), claim, i);
        if (changed.length > 0) return changed;
        var doers = AgentNouns.in(fact.text(), claim, i);
        if (doers.length > 0) return doers;
        if (mentions.isEmpty()) return NOWHERE;
        var token = claim.line().words().token(i);
        return mentions.stream()
                .filter(m -> m.start() <= token.start() && token.end() <= m.end())
                .flatMapToInt(m -> IntStream.of(skills.at(m.id(), closed.words(m))))
                .distinct()
                .toArray();
    }

    private int[] at(String key) {
        return claim.line().words().lexicon().tellers(key).stream()
                .flatMapToInt(teller -> IntStream.of(fact.text().at(teller)))
                .toArray();
    }

    /** Where the fact names the skill that this word is part of: under any name, else word for word. */
    private int[] skill(SkillNames.Mention name, int i) {
        int[] named = skills.at(name.id(), closed.words(name));
        if (named.length > 0) return named;
        return closed.isSaid(name, fact.text())
                ? fact.text().at(claim.line().keys().get(i))
                : new int[0];
    }

    /** A title in any case; an organisation only where the line writes it as a name. */
    private int[] soughtInHeader(int i) {
        var key = claim.line().keys().get(i);
        boolean verb = claim.line().words().lexicon().verb(key) != null;
        int[] found = verb ? fact.header().at(key) : find(fact.header(), i);
        var token = claim.line().words().token(i);
        var header = fact.header();
        if (found.length == 0) return AgentNouns.inTitle(header, claim, i);
        return IntStream.of(found)
                .filter(p -> !isRank(i, p))
                .filter(p -> header.segment(p).sentence() == 0
                        || (token.isCapital() && header.words().token(p).lower().equals(token.lower())))
                .toArray();
    }

    /** The "first" of "first officer" is no "first to do it": a rank from a title keeps the word behind it. */
    private boolean isRank(int i, int p) {
        return claim.line().words().in(Group.ORDINAL, i)
                && !claim.line()
                        .words()
                        .lower(i + 1)
                        .equals(fact.header().words().lower(p + 1));
    }

    /** "company" is not the Company of the employer's name. */
    private boolean isOfName(int i, int p) {
        var token = fact.text().words().token(p);
        if (claim.line().words().token(i).isCapital() || !token.isCapital() || p == 0) return false;
        return IntStream.of(fact.header().at(fact.text().keys().get(p)))
                .anyMatch(h -> fact.header().segment(h).sentence() > 0);
    }

    /** German joins its nouns: both halves of "Patientenversorgung" stand in "Versorgte Patienten". */
    private int[] compound(int i) {
        var lexicon = claim.line().words().lexicon();
        var word = claim.line().words().lower(i);
        if (!lexicon.language().equals("de")) return new int[0];
        int[] apart = SeparableVerbs.in(fact.text(), claim, i);
        if (apart.length > 0) return apart;
        int[] within = GermanNouns.within(claim, fact.text(), i);
        if (within.length > 0 || word.length() < 9) return within;
        for (int cut = 4; cut <= word.length() - 4; cut++) {
            int[] left = at(lexicon.key(word.substring(0, cut)));
            int[] right = at(lexicon.key(word.substring(cut)));
            if (left.length > 0 && right.length > 0)
                return IntStream.concat(IntStream.of(left), IntStream.of(right)).toArray();
        }
        return new int[0];
    }

    private int[] find(Reading in, int i) {
        var key = claim.line().keys().get(i);
        var tellers = claim.line().words().lexicon().tellers(key);
        if (key.startsWith("version#") && in.at(key).length == 0) return labelled(in, key.substring(8));
        if (tellers.size() == 1) return in.at(key);
        int[] out = {};
        for (var teller : tellers) {
            var at = in.at(teller);
            if (at.length == 0) continue;
            int from = out.length;
            out = Arrays.copyOf(out, from + at.length);
            System.arraycopy(at, 0, out, from, at.length);
        }
        Arrays.sort(out);
        return out;
    }

    /** "version 14" of what the fact calls "Server 14". */
    private static int[] labelled(Reading in, String number) {
        return IntStream.range(0, in.keys().size())
                .filter(p -> !number.isEmpty() && in.words().lower(p).equals(number))
                .toArray();
    }

    private boolean isFree(int i) {
        return closed.at(i) == null && leeway.allows(i);
    }
}
