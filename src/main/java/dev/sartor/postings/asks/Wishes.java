package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.postings.layout.SectionKind;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a clause demands from what it only wishes for ("preferably …", "… is a plus"). */
final class Wishes {
    private static final Pattern COMMA = Pattern.compile(",\\s+(?:and\\s+|und\\s+|et\\s+|y\\s+)?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private final Wording wording;

    Wishes(Wording wording) {
        this.wording = wording;
    }

    /** A short sentence behind a list of what is asked: "Kafka would be a plus." */
    boolean alone(Sentence sentence) {
        return sentence.kind() == SectionKind.OTHER
                && sentence.text().split("\\s+").length <= 10
                && wording.pattern("cue.nice").matcher(sentence.text()).find();
    }

    /** The clause in one part or two, each with its weight. */
    List<Part> cut(Part part) {
        if (part.importance() == Importance.NICE) return List.of(part);
        var text = BRACKETS.matcher(part.text())
                .replaceAll(m -> " ".repeat(m.group().length()));
        var cue = wording.pattern("cue.nice").matcher(text);
        if (!cue.find()) return List.of(part);
        var pieces = Cut.at(text, COMMA, List.of());
        if (pieces.size() > 1 && cue.start() >= pieces.getLast()[0]) {
            int from = pieces.getLast()[0];
            boolean opens =
                    cue.start() - from <= 3 || Credentials.wordsBefore(text.substring(from), cue.start() - from) <= 1;
            if (opens || (pieces.size() == 2 && Credentials.wordsBefore(text, from) > 2)) return apart(part, from);
        }
        return List.of(part.as(Importance.NICE));
    }

    private static List<Part> apart(Part part, int from) {
        return List.of(part.sub(0, from), part.sub(from, part.text().length()).as(Importance.NICE));
    }
}
