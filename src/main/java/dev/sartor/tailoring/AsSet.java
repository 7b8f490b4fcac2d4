package dev.sartor.tailoring;

import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The fields of a set document in the order in which its readers meet them. Where a template has a narrow column of its own,
 * that is the head, the narrow column, the text: once in a document without pages, page by page in one that has them.
 */
public final class AsSet {
    private final Typeset typeset;

    /** What stands in the head, in the narrow column and in the text. */
    private final List<FieldAsked> head = new ArrayList<>();

    private final List<FieldAsked> side = new ArrayList<>();
    private final List<FieldAsked> main = new ArrayList<>();

    private AsSet(Typeset typeset) {
        this.typeset = typeset;
    }

    /** As in a document that flows. */
    public static List<FieldAsked> inOneGo(Typeset typeset) {
        if (!(typeset.draft() instanceof Draft.Cv cv)
                || typeset.setting().side().width() == 0) {
            var fields = FieldAsked.all(typeset.draft());
            return FieldAsked.asSet(fields, SetText.of(typeset, typeset.pages(), mark -> true));
        }
        var order = new AsSet(typeset);
        order.split(cv);
        var out = new ArrayList<>(order.head);
        out.addAll(order.side());
        out.addAll(order.main());
        return List.copyOf(out);
    }

    /** As on pages, one after the other. */
    public static List<FieldAsked> onPages(Typeset typeset) {
        if (!(typeset.draft() instanceof Draft.Cv cv)
                || typeset.setting().side().width() == 0) return inOneGo(typeset);
        var order = new AsSet(typeset);
        order.split(cv);
        var out = new ArrayList<>(order.head);
        var side = new Dealt(order.side(), order.pages(order::isAside));
        var main = new Dealt(order.main(), order.pages(mark -> !order.isAside(mark)));
        for (int page = 0; page < typeset.pages().size(); page++) {
            out.addAll(side.on(page));
            out.addAll(main.on(page));
        }
        return List.copyOf(out);
    }

    private void split(Draft.Cv cv) {
        var tokens = typeset.setting().side();
        var name = new Head(cv.head().name(), cv.head().headline(), List.of());
        var named = FieldAsked.all(of(cv, name, List.of()));
        var all = FieldAsked.all(of(cv, cv.head(), List.of()));
        head.addAll(tokens.contacts() ? named : all);
        if (tokens.contacts()) side.addAll(all.subList(named.size(), all.size()));
        for (var section : cv.sections()) {
            var fields = FieldAsked.all(of(cv, name, List.of(section)));
            var column = tokens.sections().contains(section.kind()) ? side : main;
            column.addAll(fields.subList(named.size(), fields.size()));
        }
    }

    private static Draft of(Draft.Cv cv, Head head, List<Section> sections) {
        return new Draft.Cv(cv.language(), cv.title(), head, sections);
    }

    private List<FieldAsked> side() {
        return FieldAsked.asSet(side, text(typeset.pages(), this::isAside));
    }

    private List<FieldAsked> main() {
        return FieldAsked.asSet(main, text(typeset.pages(), mark -> !isAside(mark)));
    }

    private boolean isAside(Mark.Glyphs mark) {
        var sheet = typeset.setting().sheet();
        var tokens = typeset.setting().side();
        boolean left = tokens.edge() == Align.LEFT;
        double reach = tokens.width() + tokens.gap() / 2;
        return left
                ? mark.x() < sheet.left() + reach
                : mark.x() > typeset.paper().width() - sheet.right() - reach;
    }

    private List<String> pages(Predicate<Mark.Glyphs> column) {
        return typeset.pages().stream().map(page -> text(List.of(page), column)).toList();
    }

    private String text(List<Page> pages, Predicate<Mark.Glyphs> column) {
        return SetText.of(typeset, pages, column);
    }
}
