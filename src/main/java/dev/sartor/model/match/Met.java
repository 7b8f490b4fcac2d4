package dev.sartor.model.match;

import dev.sartor.model.posting.Requirement;
import java.util.List;

/** How one requirement stands. */
public record Met(Requirement requirement, Standing standing, List<Support> support, String reason) {
    public Met {
        support = List.copyOf(support);
    }

    /** Whether, and how visibly, the person meets it. */
    public enum Standing {
        /** A statement of the person shows it. */
        SHOWN,
        /** It follows from what they have, but no line says so yet. */
        NOT_SAID,
        /** Something near it is there; the reason says what. */
        CLOSE,
        MISSING
    }

    /**
     * A fact that speaks for it.
     *
     * @param score 0 to 1
     * @param reason in a few words ("says Kubernetes")
     */
    public record Support(String factId, double score, String reason) {}
}
