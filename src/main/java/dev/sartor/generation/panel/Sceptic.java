package dev.sartor.generation.panel;

import static dev.sartor.model.report.Remark.Change.DROP;
import static dev.sartor.model.report.Remark.Change.NONE;

import dev.sartor.generation.Panel.Seat;
import dev.sartor.kernel.language.Language;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.report.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says where a doubter stops: what is not counted, worded weakly, long, alike, beside the job, or not there. */
final class Sceptic {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONG = 35;
    private static final int MOST_UNCOUNTED = 4;
    private static final int MOST_MISSING = 3;
    /** An entry with so few lines is thin already. */
    private static final int FEW = 3;

    private static final double NEAR = 0.15;

    private final Answers answers;
    private final List<String> weak;
    private final List<Remark> remarks = new ArrayList<>();
    private int uncounted;

    private Sceptic(Answers answers, Language language) {
        this.answers = answers;
        this.weak = language.list("weak");
    }

    static List<Remark> remarks(Draft.Cv draft, Answers answers, Language language) {
        var reader = new Sceptic(answers, language);
        for (var place : Place.of(draft)) reader.read(place);
        answers.missing().stream().limit(MOST_MISSING).forEach(reader::missing);
        return List.copyOf(reader.remarks);
    }

    private void read(Place place) {
        if (place.latest() && place.bullets().isEmpty())
            place.head().ifPresent(line -> say(line, "bare", List.of(), "No line says what you did here.", NONE));
        var before = "";
        for (var line : place.bullets()) {
            var opening = opening(line);
            look(place, line, opening.equals(before) ? opening : "");
            before = opening;
        }
    }

    /** One remark a line: the gravest. */
    private void look(Place place, Line line, String repeated) {
        var weakly = weakly(line);
        if (weakly.isPresent())
            say(line, "weak", List.of(weakly.get()), "It begins weakly: what did you do yourself?", NONE);
        else if (isBeside(place, line))
            say(
                    line,
                    "beside",
                    List.of(line.text()),
                    "It answers nothing that this job asks, and says no number.",
                    DROP);
        else if (SPACES.split(line.text()).length > LONG)
            say(line, "long", List.of(), "It has more than " + LONG + " words; I would stop in the middle.", NONE);
        else if (!repeated.isEmpty()) say(line, "alike", List.of(repeated), "It begins like the line above it.", NONE);
        else if (answers.must(line) && !answers.counts(line) && uncounted++ < MOST_UNCOUNTED)
            say(
                    line,
                    "uncounted",
                    answers.labels(line, 1),
                    "It says that you did it, not how many, how often or how fast.",
                    NONE);
    }

    private boolean isBeside(Place place, Line line) {
        return place.bullets().size() >= FEW
                && answers.of(line).isEmpty()
                && answers.relevance(line) < NEAR
                && !answers.counts(line);
    }

    private Optional<String> weakly(Line line) {
        var text = line.text().toLowerCase(Locale.ROOT);
        return weak.stream().filter(text::startsWith).findFirst();
    }

    private static String opening(Line line) {
        var first = SPACES.split(line.text().strip(), 2)[0].toLowerCase(Locale.ROOT);
        return first.length() > 3 ? first : line.field();
    }

    private void missing(String label) {
        remarks.add(Remark.of(
                Seat.SCEPTIC.id(),
                "",
                "unshown",
                List.of(label),
                "The job must have this, and no line shows it: " + label + ".",
                NONE));
    }

    private void say(Line line, String rule, List<String> about, String sentence, Remark.Change change) {
        remarks.add(Remark.of(Seat.SCEPTIC.id(), line.field(), rule, about, sentence, change));
    }
}
