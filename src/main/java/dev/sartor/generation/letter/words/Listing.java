package dev.sartor.generation.letter.words;

import dev.sartor.model.posting.Span;
import java.util.Optional;

/** The lists of a posting, as its lines show them: which heading stands over a place, and what stands under it. */
public record Listing(String text) {
    private static final int LONGEST = 6;

    /** The short line at the head of the block of lines that a place is in, without its colon. */
    public Optional<String> heading(Span span) {
        int start = block(span.start());
        int end = lineEnd(start);
        if (end >= span.start()) {
            int before = start - 1;
            while (before > 0 && Character.isWhitespace(text.charAt(before))) before--;
            if (before <= 0) return Optional.empty();
            start = text.lastIndexOf('\n', before) + 1;
            end = lineEnd(start);
            if (block(start) != start) return Optional.empty();
        }
        var line = text.substring(start, end).strip().replaceFirst("\\s*:$", "");
        boolean is = line.matches("[\\p{L}][^.;,:!“”\"]*[^.;,]") && line.split("\\s+").length <= LONGEST;
        return is ? Optional.of(line) : Optional.empty();
    }

    /** Whether nothing stands between the place and its heading. */
    public boolean isFirst(Span span) {
        var heading = heading(span);
        int at = heading.map(h -> text.lastIndexOf(h, span.start())).orElse(-1);
        if (at < 0) return false;
        return text.substring(at + heading.get().length(), span.start()).matches("[\\s:\\p{P}\\d→•]*");
    }

    /** Under one heading, or where there is none in one line. */
    public boolean isTogether(Span one, Span other) {
        return block(one.start()) == block(other.start())
                && (heading(one).isPresent() || lineEnd(one.start()) == lineEnd(other.start()));
    }

    /** Where the lines without a blank one between begin. */
    private int block(int at) {
        int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        while (start > 0) {
            int before = text.lastIndexOf('\n', start - 2) + 1;
            if (text.substring(before, start).isBlank()) break;
            start = before;
        }
        return start;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
