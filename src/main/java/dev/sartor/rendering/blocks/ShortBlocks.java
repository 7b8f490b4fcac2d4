package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.fonts.Invisible;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.RowTokens;
import dev.sartor.rendering.typeset.Tag.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes and labelled groups: entries of a row or two. */
final class ShortBlocks {
    /** Room for the number of a publication, in points. */
    private static final double NUMBER = 22;

    private final Template template;
    private final Tags tags;
    private final Column column;
    private final RowCells rowCells;

    ShortBlocks(Template template, Tags tags, Column column) {
        this.template = template;
        this.tags = tags;
        this.column = column;
        this.rowCells = new RowCells(new Rows(template, tags), column);
    }

    List<Block> notes(Section.Notes notes, int sect, boolean publications) {
        var out = new ArrayList<Block>();
        boolean numbered = publications && template.note().numbered();
        int list = numbered ? tags.add(Role.L, sect) : -1;
        for (int n = 1; n <= notes.notes().size(); n++) {
            var note = notes.notes().get(n - 1);
            if (!numbered) note(note, tags.add(Role.P, sect), rowCells, out);
            else numbered(note, tags.add(Role.LI, list), n, out);
        }
        return out;
    }

    private void numbered(Section.Note note, int item, int n, List<Block> out) {
        var look = template.look(Part.DATES);
        var label = new Span(n + ".", look, tags.add(Role.LBL, item), Span.Breaking.WHOLE);
        var number = RowCells.cell(List.of(label), column.x(), NUMBER - 5, Template.Align.RIGHT);
        int first = out.size();
        note(note, tags.add(Role.LBODY, item), new RowCells(new Rows(template, tags), column.indented(NUMBER)), out);
        if (first == out.size()) return;
        var block = out.get(first);
        var cells = new ArrayList<>(block.cells());
        cells.addFirst(number);
        out.set(
                first,
                Block.of(block.field(), block.kind(), block.before(), cells).keeping(block.keepNext()));
    }

    private void note(Section.Note note, int tag, RowCells into, List<Block> out) {
        var fields = new LinkedHashMap<String, Rows.Filled>();
        put(fields, "text", note.text(), Part.TEXT, tag, note.uri());
        put(fields, "detail", note.detail(), Part.DETAIL, tag, null);
        put(fields, "date", note.date(), Part.DATES, tag, null);
        rows(into.of(template.note(), fields), template.note(), note.text().field(), Block.Kind.NOTE, out);
    }

    List<Block> groups(Section.Groups groups, int sect) {
        var out = new ArrayList<Block>();
        for (var group : groups.groups()) {
            if (group.items().isEmpty() && group.label() == null) continue;
            if (template.group().stacked() && !group.items().isEmpty()) stacked(group, sect, out);
            else inline(group, sect, out);
        }
        return out;
    }

    private void inline(Section.Group group, int sect, List<Block> out) {
        int p = tags.add(Role.P, sect);
        var fields = new LinkedHashMap<String, Rows.Filled>();
        put(fields, "label", group.label(), Part.LABEL, p, null);
        var items = group.items().stream()
                .map(line -> new Rows.Shown(line, Part.TEXT, p, null))
                .toList();
        if (!items.isEmpty())
            fields.put("items", new Rows.Filled(items, template.group().separator()));
        rows(rowCells.of(template.group(), fields), template.group(), field(group), Block.Kind.GROUP, out);
    }

    private void stacked(Section.Group group, int sect, List<Block> out) {
        var label = group.label();
        if (label != null) {
            var fields = new LinkedHashMap<String, Rows.Filled>();
            put(fields, "label", label, Part.LABEL, tags.add(Role.P, sect), null);
            rows(rowCells.of(template.group(), fields), template.group(), label.field(), Block.Kind.GROUP, out);
            out.add(out.removeLast().keeping(true));
        }
        double before = label == null ? template.group().before() : 0;
        for (var item : group.items()) {
            var span = new Span(
                    item.text(), template.look(Part.TEXT), tags.add(Role.P, sect, item.field()), Span.Breaking.WHOLE);
            var cell = RowCells.cell(List.of(span), column.x(), column.width(), Template.Align.LEFT);
            out.add(Block.of(item.field(), Block.Kind.GROUP, before, List.of(cell)));
            before = 0;
        }
    }

    private static void put(
            Map<String, Rows.Filled> fields,
            String name,
            @Nullable Line line,
            Part part,
            int tag,
            @Nullable String uri) {
        if (line != null && !Invisible.all(line.text())) fields.put(name, Rows.Filled.of(line, part, tag, uri));
    }

    private static String field(Section.Group group) {
        var label = group.label();
        return label == null ? group.items().getFirst().field() : label.field();
    }

    private static void rows(List<List<Cell>> rows, RowTokens tokens, String field, Block.Kind kind, List<Block> out) {
        for (int i = 0; i < rows.size(); i++) {
            double before = i == 0 ? tokens.before() : 0;
            var block = Block.of(i == 0 ? field : field + "#", kind, before, rows.get(i));
            out.add(block.keeping(i + 1 < rows.size()));
        }
    }
}
