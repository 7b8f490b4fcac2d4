package dev.sartor.tailoring.report.html;

import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Span;

/** Words of the posting, shortened where they are long. */
final class Quotes {
    private static final int LONGEST = 160;

    private Quotes() {}

    static String of(JobPosting posting, Span span) {
        if (span.end() > posting.text().length()) return "";
        var words = span.of(posting.text()).strip();
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, 120)) + " …";
    }
}
