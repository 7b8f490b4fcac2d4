package dev.sartor.postings.layout;

import java.util.List;

/**
 * A posting in parts.
 *
 * @param text with plain blanks and apostrophes, as long as the posting
 * @param head the lines before the first section or running text, as they stand
 * @param sentences all that follows, and what of the head is running text
 * @param headings the lines that head sections
 */
public record Page(String text, List<Sentence> head, List<Sentence> sentences, List<String> headings) {
    public Page {
        head = List.copyOf(head);
        sentences = List.copyOf(sentences);
        headings = List.copyOf(headings);
    }

    public boolean has(SectionKind kind) {
        return sentences.stream().anyMatch(sentence -> sentence.kind() == kind);
    }
}
