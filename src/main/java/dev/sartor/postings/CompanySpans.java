package dev.sartor.postings;

import dev.sartor.model.posting.Span;
import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import java.util.List;
import java.util.Set;

/** The sentences about employer, product, team and work on which a letter may stand; never benefits, terms or law. */
final class CompanySpans {
    private CompanySpans() {}

    static List<Span> of(Page page, Set<Sentence> asking, Wording wording) {
        return page.sentences().stream()
                .filter(sentence -> !asking.contains(sentence) && tells(sentence, wording))
                .map(sentence -> new Span(sentence.start(), sentence.end()))
                .toList();
    }

    private static boolean tells(Sentence sentence, Wording wording) {
        boolean about = switch (sentence.kind()) {
            case HEAD, COMPANY, ROLE, DUTIES -> true;
            case MUST, NICE, SKILLS, TRAITS, PAY, BENEFITS, APPLY, LEGAL, OTHER -> false;
        };
        return about
                && sentence.text().split("\\s+").length >= 4
                && !wording.pattern("company.silent").matcher(sentence.text()).find();
    }
}
