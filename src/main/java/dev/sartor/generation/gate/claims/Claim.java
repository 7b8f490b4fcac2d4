package dev.sartor.generation.gate.claims;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.numbers.Quantity;
import dev.sartor.generation.gate.periods.DateMention;
import dev.sartor.generation.gate.reading.Reading;
import dev.sartor.generation.gate.reading.Segment;
import java.util.BitSet;
import java.util.List;

/** One thing that a line says: a clause, or one item of what its verb governs. */
public final class Claim {
    private final Reading line;
    private final Segment segment;
    private final BitSet tokens;
    private final boolean letter;
    private final int[] content;
    private final List<Integer> verbs;
    private final List<Quantity> quantities;
    private final List<DateMention> dates;

    /**
     * @param tokens the line's tokens that belong to it
     * @param letter true in a letter, where framing words to the reader are free
     */
    public Claim(Reading line, Segment segment, BitSet tokens, boolean letter) {
        this.line = line;
        this.segment = segment;
        this.tokens = tokens;
        this.letter = letter;
        content = tokens.stream()
                .filter(i -> (line.words().isContent(i) && !line.isMeasured(i)) || isLabelled(i) || isOddNumber(i))
                .toArray();
        verbs = segment.verbs().stream().filter(tokens::get).toList();
        quantities = line.quantities().stream()
                .filter(q -> tokens.get(q.last()) || tokens.get(q.first()))
                .toList();
        dates = line.dates().stream().filter(d -> tokens.get(d.first())).toList();
    }

    public Reading line() {
        return line;
    }

    public Segment segment() {
        return segment;
    }

    public BitSet tokens() {
        return tokens;
    }

    public boolean letter() {
        return letter;
    }

    /** The tokens that must be accounted for: neither function words nor part of an amount or date. */
    public int[] content() {
        return content;
    }

    public List<Integer> verbs() {
        return verbs;
    }

    public List<Quantity> quantities() {
        return quantities;
    }

    public List<DateMention> dates() {
        return dates;
    }

    /** True when it only says that one has or knows something. */
    public boolean isHaving() {
        return verbs().stream()
                .allMatch(v -> line.words().in(Group.HAVING, v) || line.words().in(Group.FRAMING, v));
    }

    /** True when its verbs are none but gerunds behind a preposition: "familiar with building regulations". */
    public boolean isNaming() {
        var words = line.words();
        return verbs().stream().allMatch(v -> words.in(Group.HAVING, v) || words.in(Group.PREPOSITION, v - 1));
    }

    public boolean has(Group group) {
        return tokens.stream().anyMatch(i -> line.words().in(group, i));
    }

    /** Its words as written. */
    public String surface() {
        var out = new StringBuilder();
        tokens.stream().forEach(i -> {
            var token = line.words().token(i);
            if (!out.isEmpty()) out.append(token.joined() ? "-" : token.glued() ? "" : " ");
            out.append(token.text());
        });
        return out.toString();
    }

    /** A number that no rule can read ("1'2000") stands in the fact as it is, or nowhere. */
    private boolean isOddNumber(int i) {
        return line.words().token(i).isNumber() && !line.isMeasured(i);
    }

    private boolean isLabelled(int i) {
        return line.words().token(i).isNumber() && line.keys().get(i).contains("#");
    }
}
