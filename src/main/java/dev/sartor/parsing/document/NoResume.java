package dev.sartor.parsing.document;

import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Titles;
import dev.sartor.parsing.words.Vocabulary;
import java.util.List;
import java.util.Set;

/** Tells a cover letter and an invoice from a résumé by their words and by the titles they lack. */
final class NoResume {
    private static final Set<String> OPENING = Vocabulary.words("letter.opening");
    private static final Set<String> CLOSING = Vocabulary.words("letter.closing");
    private static final Set<String> INVOICE = Vocabulary.words("invoice");

    private NoResume() {}

    /** @throws BadInput when it is one of them */
    static void refuse(List<Row> rows) {
        long titles = rows.stream()
                .filter(row -> row.cells().size() == 1 && row.words().size() <= 4)
                .filter(row -> Titles.kind(row.text()).isPresent())
                .count();
        long bills = INVOICE.stream()
                .filter(word -> rows.stream().anyMatch(row -> says(row, word)))
                .count();
        if (titles < 2 && bills >= 3)
            throw new BadInput("This looks like an invoice, not like a résumé.", "Give the file with your résumé.");
        boolean greets = rows.stream().anyMatch(row -> OPENING.stream().anyMatch(word -> begins(row, word)));
        boolean ends = rows.stream().anyMatch(row -> CLOSING.stream().anyMatch(word -> begins(row, word)));
        if (titles < 4 && greets && ends)
            throw new BadInput("This looks like a cover letter, not like a résumé.", "Give the file with your résumé.");
    }

    private static boolean begins(Row row, String word) {
        var text = Fold.of(row.text());
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
    }

    private static boolean says(Row row, String word) {
        return (" " + Fold.of(row.text()).replaceAll("[:,.#]", " ") + " ").contains(" " + word + " ");
    }
}
