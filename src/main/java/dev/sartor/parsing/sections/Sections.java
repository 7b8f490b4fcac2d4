package dev.sartor.parsing.sections;

import dev.sartor.extraction.Piece;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.layout.Column;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.words.SectionKind;
import dev.sartor.parsing.words.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the titles and what stands under each. Known titles show how this document sets its titles; other short lines
 * set the same way are titles of the person's own.
 */
public final class Sections {
    private static final int LONGEST_TITLE = 48;
    private static final int MOST_WORDS = 7;

    private final Look usual;
    private final boolean styled;

    private Sections(List<Column> columns) {
        usual = Look.usual(columns.stream().flatMap(Column::pieces));
        styled = columns.stream()
                .flatMap(column -> column.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> Titles.kind(cell.text()).isPresent())
                .anyMatch(cell -> Look.of(cell).standsOutFrom(usual));
    }

    /** @param columns as {@code ReadingOrder} gives them */
    public static List<Section> of(List<Column> columns) {
        var sections = new Sections(columns);
        var out = new ArrayList<Section>();
        var everywhere = sections.titleLook(
                columns.stream().flatMap(c -> c.rows().stream()).toList());
        for (var column : columns) {
            var own = sections.titleLook(column.rows());
            sections.split(column, own == null ? everywhere : own, out);
        }
        return out;
    }

    /**
     * How the known titles among these rows look: the look that opens most kinds of sections, then the most frequent, then
     * the largest. Titles within one section ("Books", "Journal Articles") all open the same kind.
     */
    private @Nullable Look titleLook(List<Row> rows) {
        Map<Look, Integer> looks = new HashMap<>();
        Map<Look, Set<SectionKind>> alone = new HashMap<>();
        Map<Look, Set<SectionKind>> margin = new HashMap<>();
        for (var row : rows) {
            var first = row.cells().getFirst();
            if (row.isBullet() && !row.isIcon() || Titles.kind(first.text()).isEmpty()) continue;
            var look = Look.of(first);
            if (row.headingLevel() == null && styled && !look.standsOutFrom(usual)) continue;
            looks.merge(look, row.cells().size() == 1 ? 3 : 1, Integer::sum);
            var kinds = row.cells().size() == 1 ? alone : margin;
            Titles.kind(first.text())
                    .ifPresent(kind -> kinds.computeIfAbsent(look, k -> EnumSet.noneOf(SectionKind.class))
                            .add(kind));
        }
        return looks.entrySet().stream()
                .max(Comparator.<Map.Entry<Look, Integer>>comparingInt(
                                e -> 3 * size(alone, e.getKey()) + size(margin, e.getKey()))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparingDouble(e -> e.getKey().size())
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static int size(Map<Look, Set<SectionKind>> kinds, Look look) {
        return kinds.getOrDefault(look, Set.of()).size();
    }

    private void split(Column whole, @Nullable Look look, List<Section> out) {
        var column = whole.rows();
        var rows = new ArrayList<Row>();
        var heading = new ArrayList<Row>();
        var kind = SectionKind.HEADER;
        var title = "";
        if (whole.goesOn() && !out.isEmpty()) {
            var open = out.removeLast();
            rows.addAll(open.rows());
            heading.addAll(open.heading());
            kind = open.kind();
            title = open.title();
        }
        boolean owns = look != null && ownTitlesShow(column, look);
        for (int i = 0; i < column.size(); i++) {
            var found = look == null ? null : title(column, i, look, owns);
            if (found == null) {
                rows.add(column.get(i));
                continue;
            }
            if (!rows.isEmpty() || !heading.isEmpty()) out.add(new Section(kind, title, heading, rows));
            rows.clear();
            heading.clear();
            kind = found.kind;
            title = found.text;
            heading.add(column.get(i));
            var rest = found.rest;
            var second = rest == null ? null : titleBeside(column.get(i), rest);
            if (rest != null && second != null) {
                out.add(new Section(kind, title, heading, rows));
                heading.clear();
                heading.add(rest);
                kind = second;
                title = rest.text();
            } else if (rest != null) rows.add(rest);
            if (found.nextRest != null) rows.add(found.nextRest);
            i += found.rows - 1;
        }
        if (!rows.isEmpty() || !heading.isEmpty()) out.add(new Section(kind, title, heading, rows));
    }

    /**
     * A title that begins at a row.
     *
     * @param rows over how many rows it goes
     * @param rest what stands beside it, when it is set in the margin
     */
    private record Found(
            SectionKind kind,
            String text,
            int rows,
            @Nullable Row rest,
            @Nullable Row nextRest) {}

    private @Nullable Found title(List<Row> column, int at, Look look, boolean owns) {
        var row = column.get(at);
        if (row.isBullet() && !row.isIcon()) return null;
        var first = row.cells().getFirst();
        var own = Look.of(first);
        var level = row.headingLevel();
        boolean alike = own.equals(look) || own.plain().equals(look.plain());
        boolean fits = alike
                || level != null
                || (own.size() >= look.size() * 0.98
                        && own.bold() == look.bold()
                        && own.capitals() == look.capitals()
                        && own.standsOutFrom(usual));
        if (!fits) return null;
        var kind = Titles.kind(first.text());
        boolean margin = row.cells().size() > 1;
        if (kind.isPresent() && (!margin || alike && styled))
            return new Found(kind.get(), first.text(), 1, row.without(first), null);
        if (margin && (!alike || !styled)) return null;
        var wrapped = wrapped(column, at, first, look);
        if (wrapped != null) return wrapped;
        if (margin) return null;
        boolean ofTheirOwn = owns && own.equals(look) || level != null && level <= 2 && at > 0;
        if (ofTheirOwn && isShort(first)) return new Found(SectionKind.OTHER, first.text(), 1, null, null);
        return null;
    }

    private @Nullable Found wrapped(List<Row> column, int at, Piece first, Look look) {
        if (at + 1 >= column.size()) return null;
        var next = column.get(at + 1);
        var second = next.cells().getFirst();
        if (!Look.of(second).equals(Look.of(first)) || !Look.of(second).equals(look)) return null;
        var both = first.text() + " " + second.text();
        Optional<SectionKind> kind = Titles.kind(both);
        if (kind.isEmpty() || Titles.kind(first.text()).isPresent()) return null;
        return new Found(kind.get(), both, 2, column.get(at).without(first), next.without(second));
    }

    /** Two titles on one line over two columns, one of which is empty: what follows stands under the second. */
    private static @Nullable SectionKind titleBeside(Row whole, Row rest) {
        var second = rest.cells().getFirst();
        boolean alike =
                Look.of(second).plain().equals(Look.of(whole.cells().getFirst()).plain());
        return rest.cells().size() == 1 && alike ? Titles.kind(second.text()).orElse(null) : null;
    }

    /** A look that half the column has is no look of titles. */
    private boolean ownTitlesShow(List<Row> column, Look look) {
        if (!look.standsOutFrom(usual)) return false;
        long known = 0;
        long all = 0;
        for (var row : column) {
            if (row.isBullet()
                    || row.cells().size() > 1
                    || !Look.of(row.cells().getFirst()).equals(look)) continue;
            all++;
            if (Titles.kind(row.text()).isPresent()) known++;
        }
        return known > 0 && all <= 2 * known + 2;
    }

    private static boolean isShort(Piece piece) {
        var text = piece.text();
        return text.length() <= LONGEST_TITLE
                && piece.words().size() <= MOST_WORDS
                && !text.endsWith(".")
                && !text.contains("@")
                && Dates.in(text).isEmpty()
                && text.codePoints().filter(Character::isLetter).count() >= 3;
    }
}
