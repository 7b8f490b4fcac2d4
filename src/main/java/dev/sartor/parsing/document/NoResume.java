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
        if (titles >= 4) return;
        var lines = rows.stream().map(row -> Fold.of(row.text())).toList();
        var whole = " " + String.join(" ", lines).replaceAll("[:,.#]", " ").replaceAll("\\s+", " ") + " ";
        long bills = INVOICE.stream()
                .filter(word -> whole.contains(" " + word + " "))
                .count();
        if (titles < 2 && bills >= 3)
            throw new BadInput("This looks like an invoice, not like a résumé.", "Give the file with your résumé.");
        if (begins(lines, OPENING) && begins(lines, CLOSING))
            throw new BadInput("This looks like a cover letter, not like a résumé.", "Give the file with your résumé.");
    }

    private static boolean begins(List<String> lines, Set<String> words) {
        return lines.stream().anyMatch(line -> words.stream().anyMatch(word -> begins(line, word)));
    }

    private static boolean begins(String line, String word) {
        return line.startsWith(word)
                && (line.length() == word.length() || !Character.isLetter(line.charAt(word.length())));
    }
}
