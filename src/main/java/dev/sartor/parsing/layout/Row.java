package dev.sartor.parsing.layout;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a column as a reader sees it: cells that stand apart, maybe a bullet before them. */
public final class Row {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•▪◦‣⁃∙●○■□▫➢➤❖✓✔►▶▸»›§◆◇★☆✦✧⚫⬤–—*·¢\\-\\u00b7\\uf0b7\\uE000]|o(?= \\p{Lu}))$");

    /** Signs that stand for nothing but an item, so that they mark one even where no gap follows. */
    private static final Pattern GLUED = Pattern.compile("^[•▪◦‣⁃∙●○■□➢❖▶►▸⚫⬤](?=[\\p{L}\\p{N}\"'“‘(<$€£])");

    /** What only decorates: dots that show a level, lines between parts. */
    private static final Pattern SIGNS = Pattern.compile("[•●○◯★☆■□▪▫◦|·–—_*⚫⚪◉◎◆◇-]+");

    private final List<Piece> cells;
    private final boolean bullet;
    private final boolean icon;
    private final double bulletLeft;
    private final String text;
    private final Box box;
    private final List<Word> words;

    private Row(List<Piece> cells, boolean bullet, boolean icon, double bulletLeft) {
        this.cells = cells;
        this.bullet = bullet;
        this.icon = icon;
        this.bulletLeft = bulletLeft;
        this.text = cells.stream().map(Piece::text).collect(Collectors.joining("  "));
        this.words = words(cells);
        this.box = cells.stream().map(Piece::box).reduce(Box::with).orElseThrow();
    }

    /**
     * @param glued pieces in reading order, one at least
     * @return null when nothing but signs stands there
     */
    public static @Nullable Row of(List<Piece> glued) {
        var pieces = unglued(glued);
        var first = pieces.getFirst().words().getFirst();
        boolean listed = pieces.getFirst().role() instanceof Piece.Role.Listed;
        boolean icon = first.text().equals(Piece.ICON);
        boolean sign = BULLET.matcher(first.text()).matches();
        var cells = cells(pieces, sign);
        if (cells.isEmpty()) return null;
        return new Row(cells, listed || sign, icon, first.box().left());
    }

    /** A bullet that stands at the first word without a gap becomes a word of its own. */
    private static List<Piece> unglued(List<Piece> pieces) {
        var piece = pieces.getFirst();
        var first = piece.words().getFirst();
        if (!GLUED.matcher(first.text()).find()) return pieces;
        var box = first.box();
        double wide = box.width() / first.text().length();
        var sign = new Box(box.page(), box.left(), box.top(), wide, box.height());
        var rest = new Box(box.page(), box.left() + wide, box.top(), box.width() - wide, box.height());
        var words = new ArrayList<Word>();
        words.add(new Word(first.text().substring(0, 1), sign, first.style(), first.link()));
        words.add(new Word(first.text().substring(1), rest, first.style(), first.link()));
        words.addAll(piece.words().subList(1, piece.words().size()));
        var out = new ArrayList<>(pieces);
        out.set(0, new Piece(words, piece.role(), piece.turned()));
        return out;
    }

    /** Apart at icons, without the bullet. */
    private static List<Piece> cells(List<Piece> pieces, boolean withBullet) {
        var out = new ArrayList<Piece>();
        boolean first = withBullet;
        for (var piece : pieces) {
            var run = new ArrayList<Word>();
            for (var word : piece.words()) {
                if (word.text().equals(Piece.ICON) || first) {
                    first = false;
                    if (!run.isEmpty()) out.add(new Piece(run, piece.role(), piece.turned()));
                    run.clear();
                } else run.add(word);
            }
            if (!run.isEmpty()) out.add(new Piece(run, piece.role(), piece.turned()));
        }
        out.removeIf(cell -> cell.words().stream()
                .allMatch(word -> SIGNS.matcher(word.text()).matches()));
        return List.copyOf(out);
    }

    public List<Piece> cells() {
        return cells;
    }

    public boolean isBullet() {
        return bullet;
    }

    /** Whether the bullet is a picture, as contacts have it and fancy lists. */
    public boolean isIcon() {
        return icon;
    }

    /** The cells' words, two spaces between cells. */
    public String text() {
        return text;
    }

    /** The same with two spaces too where words stand visibly further apart than others of the row do, as tags do. */
    public String spacedText() {
        var words = words();
        if (isWhole() || cells.size() > 1 || words.size() < 3) return text();
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < words.size(); i++)
            gaps.add(words.get(i).box().left() - words.get(i - 1).box().right());
        var sorted = gaps.stream().sorted().toList();
        double least = Math.max(0.5, sorted.getFirst());
        double most = sorted.getLast();
        // no typeface has spaces of half an em: words that are all so far apart are not one text
        if (least > style().size() * 0.5)
            return String.join("  ", words.stream().map(Word::text).toList());
        boolean two = words.size() > 3 && most > least * 1.8 && most > style().size() * 0.45;
        var out = new StringBuilder(words.getFirst().text());
        for (int i = 1; i < words.size(); i++)
            out.append(two && gaps.get(i - 1) > (least + Math.min(most, least * 4)) / 2 ? "  " : " ")
                    .append(words.get(i).text());
        return out.toString();
    }

    public Box box() {
        return box;
    }

    public Style style() {
        return cells.getFirst().style();
    }

    /** Where the row begins, its bullet included. */
    public double left() {
        return Math.min(bulletLeft, box().left());
    }

    public double textLeft() {
        return box().left();
    }

    public int page() {
        return cells.getFirst().words().getFirst().box().page();
    }

    public List<Word> words() {
        return words;
    }

    private static List<Word> words(List<Piece> cells) {
        if (cells.size() == 1) return cells.getFirst().words();
        var out = new ArrayList<Word>();
        for (var cell : cells) out.addAll(cell.words());
        return List.copyOf(out);
    }

    /** Whether the file said that this is a whole paragraph. */
    public boolean isWhole() {
        return !(cells.getFirst().role() instanceof Piece.Role.Seen);
    }

    public @Nullable Integer headingLevel() {
        return cells.getFirst().role() instanceof Piece.Role.Heading(int level) ? level : null;
    }

    /** One of its cells as a row; null when nothing but signs stands there. */
    public static @Nullable Row only(Piece cell) {
        return of(List.of(cell));
    }

    /** The row without one of its cells; null when nothing is left. */
    public @Nullable Row without(Piece cell) {
        var rest = cells.stream().filter(other -> other != cell).toList();
        return rest.isEmpty() ? null : Row.of(rest);
    }

    /** The row with its words from an index on; null when there are none. */
    public @Nullable Row from(int word) {
        var rest = new ArrayList<Piece>();
        int seen = 0;
        for (var cell : cells) {
            int skip = Math.max(0, Math.min(cell.words().size(), word - seen));
            seen += cell.words().size();
            if (skip < cell.words().size())
                rest.add(new Piece(cell.words().subList(skip, cell.words().size()), cell.role(), cell.turned()));
        }
        return rest.isEmpty() ? null : Row.of(rest);
    }

    @Override
    public String toString() {
        return (bullet ? "* " : "") + text();
    }
}
