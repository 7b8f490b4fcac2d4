package dev.sartor.generation.panel;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Section;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Remark.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A CV as a reader would have it: lines said otherwise, put first or dropped, and nothing that was not there before. */
final class Changed {
    private final Map<String, Remark> byField = new HashMap<>();

    private Changed(List<Remark> remarks) {
        remarks.stream()
                .filter(remark ->
                        remark.change() != Change.NONE && !remark.field().isEmpty())
                .forEach(remark -> byField.putIfAbsent(remark.field(), remark));
    }

    /** The first change of each line counts; an entry keeps one line at least. */
    static Draft.Cv of(Draft.Cv draft, List<Remark> remarks) {
        var changed = new Changed(remarks);
        var said = (Draft.Cv) Lines.map(draft, changed::said);
        var sections = said.sections().stream().map(changed::section).toList();
        return new Draft.Cv(said.language(), said.title(), said.head(), sections);
    }

    private Line said(Line line) {
        var remark = byField.get(line.field());
        return remark == null || remark.instead() == null ? line : Objects.requireNonNull(remark.instead());
    }

    private Section section(Section section) {
        if (!(section.body() instanceof Section.Timeline timeline)) return section;
        var entries = timeline.entries().stream().map(this::entry).toList();
        return new Section(section.kind(), section.heading(), new Section.Timeline(entries));
    }

    private Section.Entry entry(Section.Entry entry) {
        var rest = new ArrayList<>(entry.bullets());
        rest.removeIf(line -> is(line, Change.DROP));
        if (rest.isEmpty() && !entry.bullets().isEmpty())
            rest.add(entry.bullets().getFirst());
        var bullets = new ArrayList<Line>();
        rest.stream().filter(line -> is(line, Change.FIRST)).forEach(bullets::add);
        rest.stream().filter(line -> !is(line, Change.FIRST)).forEach(bullets::add);
        return new Section.Entry(
                entry.itemId(),
                entry.title(),
                entry.organisation(),
                entry.place(),
                entry.dates(),
                entry.summary(),
                bullets,
                entry.uri());
    }

    private boolean is(Line line, Change change) {
        var remark = byField.get(line.field());
        return remark != null && remark.change() == change;
    }
}
