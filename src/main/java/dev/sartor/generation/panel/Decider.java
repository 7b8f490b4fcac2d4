package dev.sartor.generation.panel;

import static dev.sartor.model.report.Remark.Change.NONE;

import dev.sartor.generation.Panel.Seat;
import dev.sartor.generation.Panel.Sheet;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Remark.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides on what the readers before would change, and says what an interview would ask about. */
final class Decider {
    private static final int MOST_ASKED = 3;
    /** So many lines an entry keeps when one is dropped. */
    private static final int KEPT = 3;

    private final Sheet sheet;
    private final Answers answers;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Place, Integer> dropped = new HashMap<>();

    private Decider(Sheet sheet, Answers answers) {
        this.sheet = sheet;
        this.answers = answers;
    }

    static List<Remark> remarks(Sheet sheet, Answers answers) {
        var reader = new Decider(sheet, answers);
        for (var remark : sheet.earlier()) reader.decide(remark);
        answers.missing().stream().limit(MOST_ASKED).forEach(reader::ask);
        return List.copyOf(reader.remarks);
    }

    /** A line is changed once; whoever asked first is heard. */
    private void decide(Remark remark) {
        boolean done = remarks.stream().anyMatch(said -> said.field().equals(remark.field()) && said.change() != NONE);
        if (done) return;
        switch (remark.change()) {
            case NONE -> {}
            case FIRST -> first(remark);
            case DROP -> drop(remark);
            case SAY -> otherwise(remark);
        }
    }

    private void first(Remark remark) {
        boolean must = line(remark.field()).filter(answers::must).isPresent();
        if (must) say(remark, "takenFirst", "What the job must have is read first.", Change.FIRST);
        else say(remark, "keptOrder", "It would be nice, not needed; your order stays.", NONE);
    }

    /** The latest position is read most closely, and a thin entry asks why it is thin. */
    private void drop(Remark remark) {
        var place = Place.of(sheet.draft()).stream()
                .filter(each -> each.holds(remark.field()))
                .findFirst();
        boolean roomy = place.filter(each -> !each.latest())
                .filter(each -> each.bullets().size() - dropped.getOrDefault(each, 0) > KEPT)
                .isPresent();
        if (roomy) {
            dropped.merge(place.orElseThrow(), 1, Integer::sum);
            say(remark, "takenDrop", "The rest of this post says enough.", Change.DROP);
        } else say(remark, "keptLine", "It shows what else the post held; it stays.", NONE);
    }

    /** Other words are taken where they answer no less of the job than the line did. */
    private void otherwise(Remark remark) {
        var instead = remark.instead();
        var own = line(remark.field());
        if (instead == null || own.isEmpty()) return;
        boolean better = answers.counts(instead) || !answers.counts(own.get());
        if (better)
            remarks.add(new Remark(
                    Seat.MANAGER.id(),
                    remark.field(),
                    "takenWords",
                    List.of(),
                    "These words say it better, and your facts carry them.",
                    Change.SAY,
                    instead,
                    true));
        else say(remark, "keptWords", "The line says a number that the other words leave out.", NONE);
    }

    private void ask(String label) {
        remarks.add(Remark.of(
                Seat.MANAGER.id(),
                "",
                "interview",
                List.of(label),
                "I would ask you about this: " + label + ".",
                NONE));
    }

    private void say(Remark on, String rule, String sentence, Change change) {
        remarks.add(Remark.of(Seat.MANAGER.id(), on.field(), rule, on.about(), sentence, change)
                .taken(change != NONE));
    }

    private Optional<Line> line(String field) {
        return Lines.of(sheet.draft()).stream()
                .filter(line -> line.field().equals(field))
                .findFirst();
    }
}
