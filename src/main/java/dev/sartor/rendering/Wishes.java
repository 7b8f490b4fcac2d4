package dev.sartor.rendering;

import org.jspecify.annotations.Nullable;

/**
 * What the caller wants beside content, template and paper.
 *
 * @param pages so many pages at most, if tightening within the template's limits can do it; 0 for no wish
 * @param shownJson the résumé exactly as shown, as JSON Resume, for the file to carry
 */
public record Wishes(int pages, @Nullable String shownJson) {
    public static final Wishes NONE = new Wishes(0, null);

    public Wishes {
        if (pages < 0) throw new IllegalArgumentException("pages must be >= 0, was " + pages);
    }
}
