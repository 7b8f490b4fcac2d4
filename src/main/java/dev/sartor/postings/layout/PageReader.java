package dev.sartor.postings.layout;

import dev.sartor.postings.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a posting's lines into sections and sentences. */
public final class PageReader {
    private static final int WRAPPED = 60;
    private static final int WIDEST = 130;
    private static final int HEAD_LINES = 12;

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L} /-]{2,24}:\\s");

    private final String text;
    private final List<Line> lines;
    private final Headings headings;
    private final List<Sentence> head = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private SectionKind kind = SectionKind.HEAD;
    private boolean inline;

    private PageReader(String text, Wording wording) {
        this.text = text;
        lines = Line.of(text);
        headings = new Headings(wording);
    }

    /** @param text with line feeds between lines */
    public static Page read(String text, Wording wording) {
        return new PageReader(text, wording).page();
    }

    private Page page() {
        for (int i = 0; i < lines.size(); ) {
            var line = lines.get(i);
            if (line.afterBlank() && (inline || (kind.asks() && listEnded(i)))) {
                kind = SectionKind.OTHER;
                inline = false;
            }
            Optional<SectionKind> heading = i == 0 && line.words() > 3 ? Optional.empty() : headings.of(lines, i);
            if (heading.isPresent()) {
                if (i > 0 || heading.get() != SectionKind.ROLE) kind = heading.get();
                titles.add(line.text());
                i++;
            } else i = block(i);
        }
        return new Page(text, head, sentences, titles);
    }

    /** Reads a paragraph or an item from this line on; gives the line behind it. */
    private int block(int at) {
        var first = lines.get(at);
        int last = at;
        while (last + 1 < lines.size() && goesOn(last)) last++;
        int start = first.start();
        int end = lines.get(last).end();
        if (kind == SectionKind.HEAD && last == at && head.size() < HEAD_LINES && !prose(first) && !asksInline(first))
            head.add(new Sentence(start, end, first.text(), kind, first.bullet()));
        else sentences(start + lead(start, end, first), end, first.bullet());
        return last + 1;
    }

    private static boolean prose(Line line) {
        if (line.words() > 14) return true;
        long plain = WORDS.splitAsStream(line.text())
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .count();
        return line.text().matches(".*[.!?]") && (line.words() > 7 || plain >= 3);
    }

    /** Whether a list of what is asked ended before this line: it has bullets and this has none, or it stood closer. */
    private boolean listEnded(int at) {
        if (lines.get(at).bullet() || titles.isEmpty()) return false;
        int items = 0;
        for (int i = at - 1; i >= 0 && !titles.getLast().equals(lines.get(i).text()); i--) {
            if (lines.get(i).bullet()) return true;
            if (lines.get(i).afterBlank() && items > 0) return false;
            items++;
        }
        return items >= 2;
    }

    /** "Requirements: …" at a paragraph's start heads it; the length of those words, or 0. */
    private int lead(int start, int end, Line first) {
        int colon = leadEnd(first);
        if (colon == 0 || start + colon >= end) return 0;
        kind = headings.kind(first.text().substring(0, colon - 1), false).orElse(kind);
        inline = true;
        return colon;
    }

    /** "Requirements: Excel, SAP." however high up it stands. */
    private boolean asksInline(Line line) {
        int colon = leadEnd(line);
        return colon > 0
                && headings.kind(line.text().substring(0, colon - 1), false)
                        .filter(SectionKind::asks)
                        .isPresent();
    }

    /** Behind the colon of a line that begins with a heading's words, or 0. */
    private int leadEnd(Line line) {
        var text = line.text();
        int colon = text.substring(0, Math.min(text.length(), 50)).indexOf(':');
        if (line.bullet() || colon < 3 || colon + 1 >= text.length()) return 0;
        var words = text.substring(0, colon);
        if (words.split("\\s+").length > 6) return 0;
        var said = headings.kind(words, false);
        boolean heads = said.isPresent()
                && said.get() != SectionKind.SKILLS
                && said.get() != SectionKind.ROLE
                && said.get() != SectionKind.PAY;
        return heads ? colon + 1 : 0;
    }

    private boolean goesOn(int at) {
        var line = lines.get(at);
        var next = lines.get(at + 1);
        if (next.bullet() || next.afterBlank() || next.marked() || starts(next.text()) || leadEnd(next) > 0)
            return false;
        if (line.text().startsWith("http") || headings.of(lines, at + 1).isPresent()) return false;
        char first = next.text().charAt(0);
        int length = line.text().length();
        if (Character.isLowerCase(first) || line.text().endsWith(",")) return length > 45 || kind != SectionKind.HEAD;
        if (length > WIDEST || line.text().matches(".*[:;]")) return false;
        if (kind == SectionKind.HEAD && (line.words() < 12 || !Character.isLetter(first))) return false;
        int wrapped = kind.asks() && !line.text().endsWith(".") ? WRAPPED + 12 : WRAPPED;
        return length >= wrapped;
    }

    /** Whether a line is one of its own by its form: an address, or a field with its label. */
    private static boolean starts(String line) {
        return line.startsWith("http") || LABELLED.matcher(line).lookingAt();
    }

    private void sentences(int start, int end, boolean bullet) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (!Sentences.endsAt(text, i, end)) continue;
            add(from, i + 1, bullet);
            from = i + 1;
        }
        add(from, end, bullet);
    }

    private void add(int start, int end, boolean bullet) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        if (to - from < 2) return;
        sentences.add(new Sentence(
                from,
                to,
                text.substring(from, to).replace('\n', ' ').replace("**", "  ").replace("__", "  "),
                kind,
                bullet));
    }
}
