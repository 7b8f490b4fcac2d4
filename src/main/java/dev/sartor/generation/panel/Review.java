package dev.sartor.generation.panel;

import dev.sartor.generation.Panel;
import dev.sartor.generation.Panel.Reading;
import dev.sartor.generation.Panel.Seat;
import dev.sartor.generation.Panel.Sheet;
import dev.sartor.kernel.Beside;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Remark.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a reading by three.
 *
 * @param remarks all they said, the optimist's first, the manager's last
 * @param refusals what they would have said otherwise and the gate did not let through
 */
public record Review(Draft.Cv draft, List<Remark> remarks, List<Refusal> refusals) {
    /** What the versions are called, the draft first, then each reader's. */
    public static final List<String> NAMES = List.of("draft-cv", "optimistic-cv", "skeptical-cv", "manager-final-cv");

    public Review {
        remarks = List.copyOf(remarks);
        refusals = List.copyOf(refusals);
    }

    /**
     * The first two read side by side, the manager after them.
     *
     * @param sheet without what others said
     */
    public static Review of(Panel panel, Sheet sheet) {
        var hopeful = Beside.begin(() -> panel.read(Seat.OPTIMIST, sheet));
        var doubting = panel.read(Seat.SCEPTIC, sheet);
        var both = List.of(Beside.joined(hopeful), doubting);
        var earlier =
                both.stream().flatMap(reading -> reading.remarks().stream()).toList();
        var decided = panel.read(Seat.MANAGER, new Sheet(sheet.brief(), sheet.draft(), earlier, sheet.judge()));
        var refusals = Stream.concat(both.stream(), Stream.of(decided))
                .flatMap(reading -> reading.refusals().stream())
                .toList();
        return new Review(sheet.draft(), marked(earlier, decided), refusals);
    }

    /** Everything said, with what the manager's version does of it. */
    private static List<Remark> marked(List<Remark> earlier, Reading decided) {
        var open = decided.remarks().stream()
                .filter(remark -> remark.change() != Change.NONE)
                .collect(Collectors.toMap(Remark::field, remark -> remark, (first, second) -> first));
        var out = new ArrayList<Remark>();
        for (var remark : earlier) out.add(remark.taken(isTaken(remark, open)));
        for (var remark : decided.remarks()) out.add(remark.taken(isTaken(remark, open)));
        return out;
    }

    private static boolean isTaken(Remark remark, Map<String, Remark> decided) {
        var by = decided.get(remark.field());
        return by != null && by.change() == remark.change() && Objects.equals(by.instead(), remark.instead());
    }

    /** As each would have it, in the order of their names; lines are not passed through the gate again. */
    public List<Draft.Cv> versions() {
        return Stream.concat(Stream.of(draft), Stream.of(Seat.values()).map(seat -> Changed.of(draft, by(seat))))
                .toList();
    }

    /** The same with every line in the words it has. */
    public Review withoutWords() {
        var kept = remarks.stream()
                .map(remark ->
                        remark.change() == Change.SAY ? remark.withoutChange().taken(false) : remark)
                .toList();
        return new Review(draft, kept, refusals);
    }

    private List<Remark> by(Seat seat) {
        return remarks.stream()
                .filter(remark -> remark.reader().equals(seat.id()))
                .toList();
    }
}
