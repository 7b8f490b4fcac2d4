package dev.sartor.rendering.pages;

import dev.sartor.kernel.language.Language;
import dev.sartor.kernel.language.Languages;

/**
 * Which way a document goes. From right to left everything stands as in a mirror: dates on the left, bullets on the right.
 *
 * @param width of the page, in points
 */
record Way(double width, boolean rightToLeft) {
    /** @param language BCP 47 */
    static Way of(String language, double width) {
        return new Way(
                width, Languages.find(language).map(Language::rightToLeft).orElse(false));
    }

    /** Where the left edge of something comes to stand that is so wide. */
    double left(double x, double breadth) {
        return rightToLeft ? width - x - breadth : x;
    }
}
