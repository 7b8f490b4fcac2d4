package dev.sartor.ats.inspection;

/**
 * Text that a machine reads and a person hardly sees.
 *
 * @param page from 1
 */
public record HiddenText(Kind kind, int page, String text) {
    /** Why it is hard to see. */
    public enum Kind {
        /** Painted in no colour at all (text rendering mode 3), or fully transparent. */
        INVISIBLE,
        /** White or nearly so; harmless on a dark ground. */
        PALE,
        /** Smaller than 4 points. */
        TINY,
        /** Outside the page's edges. */
        OFF_PAGE
    }
}
