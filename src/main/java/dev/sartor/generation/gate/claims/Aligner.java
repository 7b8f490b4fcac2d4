package dev.sartor.generation.gate.claims;

import dev.sartor.generation.gate.lexicon.Direction;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Reserve;
import dev.sartor.generation.gate.lexicon.Tier;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.numbers.Rates;
import dev.sartor.generation.gate.numbers.Role;
import dev.sartor.generation.gate.numbers.Unit;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Trends;
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

    /** The same without the words that say only that it was done ("handled"), which the fact may say of something else. */
    public Optional<Alignment> withoutLight(Alignment all) {
        var text = new HashMap<>(all.text());
        text.entrySet().removeIf(e -> isLight(e.getKey()) && isApart(e.getValue(), all.text(), e.getKey()));
        return text.size() == all.text().size() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alignment(text, all.header(), all.missing()));
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
        var words = claim.line().words();
        if (closed.at(i) != null) return false;
        if (words.in(Group.FRAMING, i) || words.in(Group.CAUSE, i)) return true;
        if (words.in(Group.HAVING, i)) return true;
        if (claim.letter() && words.in(Group.LETTER, i)) return true;
        if (words.in(Group.STEP, i) || isLight(i)) return true;
        if (Moved.gathers(claim, fact.text(), i)) return true;
        if (isHeld(i) || isRate(i) || isRegular(i)) return true;
        if (words.in(Group.MEASURE, i) && !claim.quantities().isEmpty()) return true;
        if (words.in(Group.DURATION, i) && !words.in(Group.ORDINAL, i - 1) && hasTime()) return true;
        if (words.lower(i).equals("version") && labelled(fact.text(), words.lower(i + 1)).length > 0) return true;
        if (words.in(Group.STUDYING, i) && isUnfinished()) return true;
        if (words.in(Group.OUTSOURCED, i) && fact.text().words().has(Group.PERSON) && saysWhom()) return true;
        if (words.in(Group.CONVERSE, i) && isFromMe() && isGiven()) return true;
        if (words.in(Group.NOVELTY, i) && fact.text().words().has(Group.NOVEL)) return true;
        if (words.in(Group.SAVING, i) && isSaved()) return true;
        var verb = words.lexicon().verb(words.key(i));
        return verb != null && verb.direction() != Direction.NONE && isTrend(i, verb.direction());
    }

    private boolean hasTime() {
        return claim.quantities().stream().anyMatch(q -> q.unit().kind() == Unit.Kind.TIME);
    }

    /** "Handled", "carried out": says only that it was done, when nobody else is named as the one who did. */
    private boolean isLight(int i) {
        var words = claim.line().words();
        if (!words.in(Group.LIGHT, i) || !claim.segment().verbs().contains(i) || isUnfinished()) return false;
        boolean comma = words.lower(i - 1).equals(",");
        return comma
                || IntStream.range(Math.max(claim.segment().first(), i - 2), i)
                        .noneMatch(j ->
                                words.in(Group.PERSON, j) && !words.token(j).isCapital());
    }

    /** Part of a rate that the fact has too. */
    private boolean isRate(int i) {
        var words = claim.line().words();
        return Rates.covers(words, i) && Rates.tells(words, fact.text().words());
    }

    /** "Monthly" of what the fact does at each "month-end". */
    private boolean isRegular(int i) {
        var text = fact.text();
        if (!claim.line().words().lower(i).endsWith("ly")
                || !claim.line().words().in(Group.EVERY_WORD, i)) return false;
        var unit = claim.line().words().lower(i).replaceAll("ly$", "");
        return IntStream.range(0, text.words().size() - 1)
                .anyMatch(p -> text.words().lower(p).equals(unit)
                        && text.words().token(p + 1).joined());
    }

    private boolean isUnfinished() {
        return fact.text().reserves().stream().anyMatch(h -> h.reserve() == Reserve.UNFINISHED);
    }

    /** Part of words that hold back, where the fact holds back in the same way: "exam outstanding", "without". */
    private boolean isHeld(int i) {
        if (claim.line().reserves().isEmpty() || fact.text().reserves().isEmpty()) return false;
        return claim.line().reserves().stream()
                .filter(h -> h.first() <= i && i <= h.last())
                .anyMatch(h -> fact.text().reserves().stream()
                        .anyMatch(k -> h.reserve().tells(k.reserve())));
    }

    /** The claim names whom a thing was left to, in the fact's word. */
    private boolean saysWhom() {
        return claim.tokens().stream()
                .anyMatch(i -> claim.line().words().in(Group.PERSON, i)
                        && fact.text().at(claim.line().keys().get(i)).length > 0);
    }

    /** "The clerks learned it from me". */
    private boolean isFromMe() {
        var words = claim.line().words();
        return claim.tokens().stream()
                .anyMatch(i -> words.in(Group.FROM, i - 1) && words.lower(i).equals("me"));
    }

    private boolean isGiven() {
        return fact.text().words().in(Group.GIVEN, 0);
    }

    /** "Lowered costs by $14,500" saved as much. */
    private boolean isSaved() {
        var text = fact.text();
        boolean cost = IntStream.range(0, text.words().size())
                .anyMatch(p -> text.words().in(Group.COSTING, p));
        return cost
                && text.quantities().stream()
                        .anyMatch(q -> q.unit().kind() == Unit.Kind.MONEY
                                && q.role() == Role.BY
                                && Trends.of(q, text) == Direction.DOWN);
    }

    /** "Negotiated costs down by 14 %": one's own deed, and the figure went that way. */
    private boolean isDeed() {
        var text = fact.text();
        var first = text.segments().getFirst();
        if (text.segments().size() > 1
                || first.verbs().size() != 1
                || first.verbs().getFirst() != 0) return false;
        var verb = text.words().lexicon().verb(text.words().key(0));
        boolean plain = verb != null && verb.tier() != Tier.PARTICIPATE && verb.direction() == Direction.NONE;
        return plain
                && IntStream.range(0, text.words().size())
                        .anyMatch(i ->
                                text.words().in(Group.DOWN, i) || text.words().in(Group.UP, i));
    }

    /** "cut costs 35 %" from "costs −35 %", "shrank to 3 hours" from "from 14 to 3 hours": the figures say it. */
    private boolean isTrend(int i, Direction direction) {
        boolean change = claim.line().words().in(Group.CHANGE, i) || isDeed() || Moved.goes(fact.text(), direction);
        return fact.text().quantities().stream()
                .anyMatch(q -> q.sign() == direction || (change && Trends.of(q, fact.text()) == direction));
    }
}
