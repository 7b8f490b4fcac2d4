package dev.sartor.kernel;

/** The bytes are another kind of file than they say, or than we take; over HTTP this is 415, not 422. */
public final class WrongKind extends BadInput {
    /** As {@link BadInput#BadInput}. */
    public WrongKind(String what, String remedy) {
        super(what, remedy);
    }
}
