package dev.sartor.rendering.lines;

import dev.sartor.kernel.language.Language;
import dev.sartor.kernel.language.Languages;
import dev.sartor.rendering.lines.words.Quotes;

/**
 * What of a document's language matters to its lines.
 *
 * @param language BCP 47
 * @param quotes its quotation marks
 */
record Tongue(String language, String quotes, boolean rightToLeft) {
    static Tongue of(String language) {
        boolean leftward = Languages.find(language).map(Language::rightToLeft).orElse(false);
        return new Tongue(language, Quotes.of(language), leftward);
    }
}
