package dev.sartor.tailoring;

import dev.sartor.ats.recovery.FieldAsked;
import java.util.ArrayList;
import java.util.List;

/** The fields of one column, dealt to the pages on which they begin. */
final class Dealt {
    private final List<List<FieldAsked>> pages = new ArrayList<>();

    /**
     * @param fields in their order
     * @param texts the column's text on each page
     */
    Dealt(List<FieldAsked> fields, List<String> texts) {
        texts.forEach(_ -> pages.add(new ArrayList<>()));
        int page = 0;
        int from = 0;
        for (var field : fields) {
            var word = folded(field.text());
            int at = find(texts, page, from, word);
            if (at < 0) {
                for (int next = page + 1; next < texts.size() && at < 0; next++) {
                    at = find(texts, next, 0, word);
                    if (at >= 0) page = next;
                }
            }
            if (at >= 0) from = at + word.length();
            pages.get(page).add(field);
        }
    }

    List<FieldAsked> on(int page) {
        return pages.get(page);
    }

    private static int find(List<String> texts, int page, int from, String words) {
        return folded(texts.get(page)).indexOf(words, from);
    }

    /** Letters and digits only: lines may end anywhere, and hyphens with them. */
    private static String folded(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
