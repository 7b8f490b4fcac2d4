package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Drafter.Judge;
import dev.sartor.generation.composers.llm.json.Offer;
import dev.sartor.generation.gate.Question;
import dev.sartor.generation.gate.findings.Judgement;
import dev.sartor.llm.untrusted.Spoken;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.report.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tries offered lines: what is proven stands, what is not may be mended once. */
final class Trial {
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final String WITHHELD = "(withheld: it carried our marks, or was no line of words)";

    private static final String UNFIT = "It speaks neither of you by your facts nor of the employer by the posting.";

    private final Judge judge;
    private final Question.Kind kind;
    private final BiPredicate<String, List<Source>> fits;
    private final Map<String, Line> stand = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private int came;

    /** @param fits whether words may stand at all, on what they stand on; the gate is asked after it */
    Trial(Judge judge, Question.Kind kind, BiPredicate<String, List<Source>> fits) {
        this.judge = judge;
        this.fits = fits;
        this.kind = kind;
    }

    /**
     * A line that was refused.
     *
     * @param key what it was offered for
     * @param own what stands when it is not mended; null in a letter
     */
    record Broken(String key, Line offered, @Nullable Line own, Judgement why) {}

    /**
     * @param key what the line is for; the first proven one counts
     * @param own the person's words in its place; null where a letter's sentence has none
     * @param on what it stands on
     */
    void hear(String key, String field, Offer offer, String mark, @Nullable Line own, List<Source> on) {
        came++;
        var said = Spoken.of(offer.text(), mark);
        if (said.isEmpty()) {
            refuse(field, WITHHELD, "UNREADABLE", List.of("It is no line of plain words."), own);
            return;
        }
        var line = new Line(field, said.get(), on, true);
        if (!fits.test(line.text(), on)) {
            refuse(field, line.text(), "UNKNOWN", List.of(UNFIT), own);
            return;
        }
        if (own != null && own.text().equals(line.text())) return;
        if (own != null && hasNumber(own) && !hasNumber(line)) {
            refuse(field, line.text(), "WEAKER", List.of("It leaves out the number that your own words say."), own);
            return;
        }
        var judgement = judge.of(line, kind);
        if (judgement.isProven()) stand.putIfAbsent(key, line);
        else broken.add(new Broken(key, line, own, judgement));
    }

    /** What the broken one said at the second try. */
    void mended(Broken before, Line after) {
        var judgement = judge.of(after, kind);
        if (fits.test(after.text(), after.sources())
                && judgement.isProven()
                && stand.putIfAbsent(before.key(), after) == null) {
            note(before, after.text());
            return;
        }
        given(before);
    }

    /** It stays broken: the person's own words stand. */
    void given(Broken one) {
        note(one, one.own() == null ? null : one.own().text());
    }

    /** What is for no line that was asked for. */
    void unknown(String field, Offer offer) {
        came++;
        var text = Spoken.of(offer.text(), "\u0000").orElse(WITHHELD);
        refuse(field, text, "UNKNOWN", List.of("It is for no line that was to be worded."), null);
    }

    private void note(Broken one, @Nullable String instead) {
        refusals.add(new Refusal(
                document(),
                one.offered().field(),
                one.offered().text(),
                one.why().verdict().name(),
                one.why().reasons(),
                instead));
    }

    private void refuse(String field, String text, String verdict, List<String> reasons, @Nullable Line own) {
        refusals.add(new Refusal(document(), field, text, verdict, reasons, own == null ? null : own.text()));
    }

    private String document() {
        return kind == Question.Kind.LETTER ? "letter" : "cv";
    }

    private static boolean hasNumber(Line line) {
        return DIGIT.matcher(line.text()).find();
    }

    /** Those that no proven line has taken the place of. */
    List<Broken> broken() {
        return broken.stream().filter(one -> !stand.containsKey(one.key())).toList();
    }

    Map<String, Line> stand() {
        return stand;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    int came() {
        return came;
    }
}
