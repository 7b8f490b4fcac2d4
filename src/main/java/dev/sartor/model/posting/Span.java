package dev.sartor.model.posting;

/** Characters of a text, from {@code start} up to but not including {@code end} (UTF-16 units). */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("no span from " + start + " to " + end);
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
