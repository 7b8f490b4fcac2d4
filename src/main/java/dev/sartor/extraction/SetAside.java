package dev.sartor.extraction;

/** Text that the file carries and a reader of the page does not see; it is told, never taken for the person's own. */
public record SetAside(String text, Box box, Reason reason) {
    /** Why nobody sees it. */
    public enum Reason {
        INVISIBLE,
        COLOUR_OF_THE_PAPER,
        TINY,
        OFF_THE_PAGE
    }
}
