package dev.sartor.parsing.layout;

import dev.sartor.extraction.Page;
import dev.sartor.extraction.Piece;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What every page repeats at its edges: page numbers, names, dates of printing. */
final class RunningHeads {
    /** Part of a page's height that counts as its edge. */
    private static final double EDGE = 0.085;

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\p{L}{1,12}\\.?\\s*)?\\d{1,2}(?:\\s*(?:/|\\p{L}{1,4}|-)\\s*\\d{1,2})?");
    private static final Set<String> WORDS = Vocabulary.words("running");

    private RunningHeads() {}

    static List<Page> without(List<Page> pages) {
        var repeated = repeated(pages);
        return pages.stream().map(page -> without(page, repeated)).toList();
    }

    private static Page without(Page page, Set<String> repeated) {
        var kept = page.pieces().stream()
                .filter(piece -> !atEdge(page, piece) || !isRunning(page, piece, repeated))
                .toList();
        return new Page(page.number(), page.width(), page.height(), kept);
    }

    private static boolean isRunning(Page page, Piece piece, Set<String> repeated) {
        var text = Fold.of(piece.text());
        if (NUMBER.matcher(text).matches() && piece.text().length() < 16) return true;
        if (WORDS.stream().anyMatch(word -> word.contains(" ") && text.startsWith(word))) return true;
        // on the first page the name at the top is where the résumé begins
        boolean begins = page.number() == 1 && piece.box().top() < page.height() / 2;
        return !begins && repeated.contains(key(piece));
    }

    private static Set<String> repeated(List<Page> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (var page : pages)
            for (var piece : page.pieces())
                if (atEdge(page, piece))
                    seen.computeIfAbsent(key(piece), k -> new HashSet<>()).add(page.number());
        var out = new HashSet<String>();
        seen.forEach((key, on) -> {
            if (on.size() > 1) out.add(key);
        });
        return out;
    }

    private static boolean atEdge(Page page, Piece piece) {
        return piece.box().bottom() < page.height() * EDGE || piece.box().top() > page.height() * (1 - EDGE);
    }

    private static String key(Piece piece) {
        return Fold.of(piece.text()).replaceAll("\\d+", "#");
    }
}
