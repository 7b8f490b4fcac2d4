package dev.sartor.postings;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads job postings out of plain text. */
public final class Postings {
    private Postings() {}

    /**
     * Reads one posting; the same text gives the same posting.
     *
     * @throws BadInput when the text is empty or asks nothing of anyone
     */
    public static JobPosting read(String text) {
        var posting = PostingReader.read(text);
        if (posting.requirements().isEmpty())
            throw new BadInput(
                    "This text asks for nothing that a job posting would ask for.",
                    "Give the whole posting, with its requirements, as plain text.");
        return posting;
    }

    /**
     * The one posting of a text.
     *
     * @throws BadInput as {@link #read} does, and when there are several, which are named
     */
    public static JobPosting only(String text) {
        return only(readAll(text), "The text", "Give the text of the one that is meant.");
    }

    /** @throws BadInput when there are several, which are named, since nobody but the reader knows which is meant */
    public static JobPosting only(List<JobPosting> found, String where, String remedy) {
        if (found.size() == 1) return found.getFirst();
        var names = IntStream.range(0, found.size())
                .mapToObj(i -> (i + 1) + " " + found.get(i).title())
                .collect(Collectors.joining("; "));
        throw new BadInput(where + " holds " + found.size() + " postings: " + names + ".", remedy);
    }

    /**
     * Reads every posting of a text that holds several, one after the other ("1) …", rules between them); a text that holds
     * one gives a list of one.
     *
     * @throws BadInput when none of them asks for anything
     */
    public static List<JobPosting> readAll(String text) {
        var parts = SeveralPostings.split(text);
        if (parts.size() < 2) return List.of(read(text));
        var read = parts.stream()
                .map(PostingReader::read)
                .filter(posting -> !posting.requirements().isEmpty())
                .toList();
        return read.size() < 2 ? List.of(read(text)) : read;
    }
}
