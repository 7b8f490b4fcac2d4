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
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays a claim's words against a fact: the same word, an equal one, a more particular one, or another name of a skill. */
public final class Aligner {
    private final Claim claim;
    private final KnownFact fact;
    private final NamedSkills skills;
    private final Sought sought;
    private final Leeway leeway;
    /** What was found before, by the claim's token. */
    private final int[] @Nullable [] inText;

    private final int[] @Nullable [] inHeader;

    public Aligner(Claim claim, Sought sought, KnownFact fact, SkillNames names) {
        this.claim = claim;
        this.fact = fact;
        this.sought = sought;
        leeway = new Leeway(claim, fact);
        skills = new NamedSkills(fact, names);
        inText = new int[claim.line().words().size()][];
        inHeader = new int[claim.line().words().size()][];
    }

    /** True for a word that a fact may have or allow in ways that no index of its words tells. */
    public static boolean isAnywhere(Reading line, int i) {
        var words = line.words();
        return words.lexicon().language().equals("de")
                || words.in(Group.INTRODUCING, i)
                || line.keys().get(i).startsWith("version#")
                || Initials.are(words.token(i).text())
                || Ordinals.said(words, i) != null
                || Leeway.isConceivable(line, i);
    }

    /** The keys of words that a fact may have for this one. */
    public static Set<String> keys(Reading line, int i) {
        var lexicon = line.words().lexicon();
        var own = lexicon.tellers(line.keys().get(i));
        var doers = AgentNouns.keys(line.words(), i);
        if (doers.isEmpty()) return own;
        var out = new HashSet<>(own);
        out.addAll(doers);
        return out;
    }

    /** True when a title's word may tell this one: a nurse, nursing. */
    public static boolean isTold(Reading line, int i, String titleWord) {
        return AgentNouns.isTold(line.words().lower(i), titleWord);
    }

    /** What a word shares with each title's word that may tell it. */
    public static String beginning(String lower) {
        return AgentNouns.beginning(lower);
    }

    public KnownFact fact() {
        return fact;
    }

    /** True when a word of the claim stands nowhere in the fact; quicker than laying out all of them. */
    public boolean lacks() {
        for (int i : claim.content()) if (!sought.isConceivablyFree(i) && isNowhere(i)) return true;
        for (int i : claim.content()) if (sought.isConceivablyFree(i) && isNowhere(i) && !isFree(i)) return true;
        return false;
    }

    private boolean isNowhere(int i) {
        return inText(i).length == 0 && inHeader(i).length == 0;
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
        var name = sought.name(i);
        if (name != null) return skill(name, i);
        var direct = withoutNames(i, find(fact.text(), i));
        if (direct.length > 0) return direct;
        var parts = compound(i);
        if (parts.length > 0) return parts;
        if (sought.isOrdinal(i)) {
            var place = Ordinals.in(fact.text().words(), claim.line().words(), i);
            if (place.length > 0) return place;
        }
        var changed = Changeovers.in(fact.text(), claim, i);
        if (changed.length > 0) return changed;
        var doers = AgentNouns.in(fact.text(), claim, i);
        if (doers.length > 0 || fact.skills().isEmpty() || sought.mentions(i).isEmpty()) return doers;
        return sought.mentions(i).stream()
                .flatMapToInt(m -> IntStream.of(skills.at(m.id(), m.words())))
                .distinct()
                .toArray();
    }

    private int[] withoutNames(int i, int[] found) {
        boolean named = false;
        for (int p : found) named |= isOfName(i, p);
        return named ? IntStream.of(found).filter(p -> !isOfName(i, p)).toArray() : found;
    }

    private int[] at(String key) {
        return claim.line().words().lexicon().tellers(key).stream()
                .flatMapToInt(teller -> IntStream.of(fact.text().at(teller)))
                .toArray();
    }

    /** Where the fact names the skill that this word is part of: under any name, else word for word. */
    private int[] skill(SkillNames.Mention name, int i) {
        int[] named = skills.at(name.id(), sought.closed().words(name));
        if (named.length > 0) return named;
        return sought.closed().isSaid(name, fact.text())
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
        var tellers = sought.tellers(i);
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
        return sought.isConceivablyFree(i) && leeway.allows(i);
    }
}
