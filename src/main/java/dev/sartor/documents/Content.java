package dev.sartor.documents;

import dev.sartor.model.draft.Draft;

/**
 * What a document says and what it stands on, as it was on the day.
 *
 * @param resume JSON Resume
 * @param posting the text
 * @param report JSON
 */
public record Content(Draft draft, String resume, String posting, String report) {
    Content saying(Draft changed) {
        return new Content(changed, resume, posting, report);
    }
}
