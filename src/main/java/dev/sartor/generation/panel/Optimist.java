package dev.sartor.generation.panel;

import static dev.sartor.model.report.Remark.Change.FIRST;
import static dev.sartor.model.report.Remark.Change.NONE;

import dev.sartor.generation.Panel.Seat;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.report.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says which lines answer the job, and would have the strongest of each entry read first. */
final class Optimist {
    private static final int MOST = 8;
    private static final int NAMED = 3;
    /** Less than this more, and the person's own order is as good. */
    private static final double MARGIN = 1;

    private final Answers answers;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private Optimist(Answers answers) {
        this.answers = answers;
    }

    static List<Remark> remarks(Draft.Cv draft, Answers answers) {
        var reader = new Optimist(answers);
        for (var place : Place.of(draft)) reader.first(place);
        for (var place : Place.of(draft)) place.bullets().forEach(reader::answer);
        return List.copyOf(reader.remarks);
    }

    private void first(Place place) {
        if (place.bullets().size() < 2) return;
        var top = place.bullets().getFirst();
        var best = top;
        for (var line : place.bullets()) if (answers.weight(line) > answers.weight(best)) best = line;
        if (answers.weight(best) < answers.weight(top) + MARGIN) return;
        var labels = answers.labels(best, NAMED);
        if (labels.isEmpty()) return;
        told.addAll(labels);
        say(best, "first", labels, "It answers more of the job than the lines above it: " + list(labels) + ".", FIRST);
    }

    /** Each requirement is told at the first line that answers it. */
    private void answer(Line line) {
        if (remarks.size() >= MOST || !answers.must(line)) return;
        var labels = answers.labels(line, NAMED).stream().filter(told::add).toList();
        if (labels.isEmpty()) return;
        if (answers.counts(line))
            say(line, "answersCounted", labels, "It answers " + list(labels) + ", and says how much.", NONE);
        else say(line, "answers", labels, "It answers " + list(labels) + ".", NONE);
    }

    private void say(Line line, String rule, List<String> about, String sentence, Remark.Change change) {
        remarks.add(Remark.of(Seat.OPTIMIST.id(), line.field(), rule, about, sentence, change));
    }

    private static String list(List<String> labels) {
        return String.join(", ", labels);
    }
}
