package dev.sartor.generation.gate.checks;

import dev.sartor.generation.gate.lexicon.Words;

/** How reasons quote a text. */
final class Texts {
    private Texts() {}

    /** A token as written, a labelled number with its label. */
    static String labelled(Words words, int i) {
        var token = words.token(i);
        return token.isNumber() && i > 0 ? words.token(i - 1).text() + " " + token.text() : token.text();
    }

    /** The tokens from first to last as written. */
    static String between(Words words, int first, int last) {
        var out = new StringBuilder();
        for (int i = Math.max(first, 0); i <= last && i < words.size(); i++) {
            var token = words.token(i);
            if (!out.isEmpty()) out.append(token.joined() ? "-" : token.glued() ? "" : " ");
            out.append(token.text());
        }
        return out.toString();
    }
}
