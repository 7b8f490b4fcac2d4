package dev.sartor.cli.files;

import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.postings.Postings;
import dev.sartor.postings.boards.PostingPages;
import dev.sartor.postings.files.PostingFiles;
import java.util.List;

/** Reads the postings that a file holds: text, a page, a board's answer, or a document. */
public final class PostingFile {
    private PostingFile() {}

    /** @throws BadInput when it holds no posting */
    public static List<JobPosting> all(InputFile input) {
        try {
            if (PostingFiles.isDocument(input.bytes())) return List.of(Postings.read(documentText(input)));
            return PostingPages.recognises(input.bytes())
                    ? PostingPages.read(input.bytes(), input.name())
                    : Postings.readAll(input.text());
        } catch (BadInput e) {
            throw e.what().startsWith(input.name()) ? e : new BadInput(input.name() + ": " + e.what(), e.remedy());
        }
    }

    /** @throws BadInput when it holds no posting, or several */
    public static JobPosting one(InputFile input) {
        return Postings.only(all(input), input.name(), "Give a file with the one that is meant.");
    }

    private static String documentText(InputFile input) {
        try (var containment = new Containment(Bounds.STANDARD, 1)) {
            return PostingFiles.text(input.bytes(), input.name(), containment);
        }
    }
}
