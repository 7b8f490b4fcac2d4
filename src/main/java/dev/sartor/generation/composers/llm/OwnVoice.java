package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Tone;
import dev.sartor.llm.untrusted.Bait;
import dev.sartor.model.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a person writes, shown to a model by lines of theirs: the summary, and lines from all over the résumé. */
final class OwnVoice {
    private static final Set<Fact.Kind> TOLD = EnumSet.of(
            Fact.Kind.SUMMARY, Fact.Kind.DESCRIPTION, Fact.Kind.HIGHLIGHT, Fact.Kind.PROJECT, Fact.Kind.CUSTOM);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MOST = 10;
    /** Characters; less is a name or a heading. */
    private static final int SHORTEST = 40;

    private final List<String> lines;

    private OwnVoice(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Of whoever wants their own; no line for the other tones. */
    static OwnVoice of(Tone tone, List<Fact> facts) {
        return new OwnVoice(tone == Tone.OWN ? chosen(facts) : List.of());
    }

    /** A summary says most of how somebody writes; of the others as many from the end of the résumé as from its beginning. */
    private static List<String> chosen(List<Fact> facts) {
        var all = facts.stream()
                .filter(fact -> TOLD.contains(fact.kind()) && fact.text().length() >= SHORTEST)
                .filter(fact -> !Bait.isIn(fact.text()))
                .toList();
        var out = new ArrayList<String>();
        all.stream().filter(fact -> fact.kind() == Fact.Kind.SUMMARY).forEach(fact -> out.add(line(fact)));
        var others =
                all.stream().filter(fact -> fact.kind() != Fact.Kind.SUMMARY).toList();
        int room = Math.max(0, MOST - out.size());
        int step = Math.max(1, Math.ceilDiv(others.size(), Math.max(1, room)));
        for (int i = 0; i < others.size() && out.size() < MOST; i += step) out.add(line(others.get(i)));
        return out;
    }

    private static String line(Fact fact) {
        return Material.oneLine(fact.text());
    }

    /** What the model is to do about it; nothing where no voice is wanted. */
    String told() {
        if (lines.isEmpty()) return "";
        return "Write as this person writes. Lines of theirs stand under \"how they write\", about " + words()
                + " words each: take over how long, how plain and how dry they are, which words they like and what they leave"
                + " out. They show how to write, not what: cite facts for what you say.";
    }

    /** On average, in a line. */
    private long words() {
        return Math.round(lines.stream()
                .mapToInt(line -> SPACE.split(line).length)
                .average()
                .orElse(0));
    }

    /** The material, and the lines where there are any. */
    Material beside(Material material) {
        return lines.isEmpty() ? material : material.with("how they write", String.join("\n", lines));
    }
}
