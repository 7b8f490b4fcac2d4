package dev.sartor.postings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text that holds several postings: numbered "1)", "2)" at the margin, or parted by rules. */
final class SeveralPostings {
    private static final Pattern NUMBERED =
            Pattern.compile("(?m)^\\s{0,3}(?:#{1,3}\\s*)?(\\d{1,2})[.)]\\s+(?=\\p{Lu})");
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*(?:={4,}|-{4,}|\\*{4,}|_{4,})\\s*$");
    private static final int SHORTEST = 120;

    private SeveralPostings() {}

    static List<String> split(String text) {
        var numbered = numbered(text);
        if (numbered.size() > 1) return numbered;
        var ruled = RULE.splitAsStream(text)
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST)
                .toList();
        return ruled.size() > 1 ? ruled : List.of(text);
    }

    /** Only where the numbers count up from one and every part is long enough to be a posting. */
    private static List<String> numbered(String text) {
        var starts = new ArrayList<int[]>();
        for (var m = NUMBERED.matcher(text); m.find(); )
            if (Integer.parseInt(m.group(1)) == starts.size() + 1) starts.add(new int[] {m.start(), m.end()});
        var parts = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
            var part = text.substring(starts.get(i)[1], end).strip();
            if (part.length() < SHORTEST) return List.of();
            parts.add(part);
        }
        return parts;
    }
}
