package dev.sartor.rendering.lines;

import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.lines.words.Clean;
import dev.sartor.rendering.lines.words.Levels;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph's spans with their text as it is set, and the direction of every character. Among others each field goes
 * its own way: "C++" keeps its plusses on the right.
 */
record Worded(List<Span> spans, List<String> texts, Levels levels) {
    static Worded of(List<Span> spans, boolean rightToLeft) {
        var texts = new ArrayList<String>(spans.size());
        var parts = new ArrayList<Levels.Part>(spans.size());
        for (var span : spans) {
            boolean between = span.breaking() == Span.Breaking.BETWEEN;
            var text = between ? span.text() : Clean.text(span.text());
            texts.add(text);
            boolean field = spans.size() > 1 && text.codePoints().anyMatch(Character::isLetter);
            parts.add(new Levels.Part(text, field || span.breaking() == Span.Breaking.APART));
        }
        return new Worded(spans, texts, Levels.of(parts, rightToLeft));
    }
}
