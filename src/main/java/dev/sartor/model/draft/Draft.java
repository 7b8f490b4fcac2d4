package dev.sartor.model.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's content, chosen and worded, before it is set on pages. */
public sealed interface Draft {
    /** BCP 47. */
    String language();

    Head head();

    /** The document's title as its metadata tells it ("Ada Marchetti – Platform Engineer"). */
    String title();

    /** A curriculum vitae. */
    record Cv(String language, String title, Head head, List<Section> sections) implements Draft {
        public Cv {
            sections = List.copyOf(sections);
        }
    }

    /**
     * A cover letter.
     *
     * @param recipient the address block, line by line; may be empty
     * @param paragraphs each a list of sentences, set as running text
     */
    record Letter(
            String language,
            String title,
            Head head,
            List<Line> recipient,
            Line date,
            @Nullable Line subject,
            Line salutation,
            List<List<Line>> paragraphs,
            Line closing,
            Line signature)
            implements Draft {
        public Letter {
            recipient = List.copyOf(recipient);
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }
    }
}
