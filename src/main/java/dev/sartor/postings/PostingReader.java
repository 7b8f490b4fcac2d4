package dev.sartor.postings;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.JobPosting.Seniority;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Span;
import dev.sartor.postings.around.AroundReader;
import dev.sartor.postings.around.ToMachines;
import dev.sartor.postings.asks.Ask;
import dev.sartor.postings.asks.AskReader;
import dev.sartor.postings.asks.OverallYears;
import dev.sartor.postings.head.HeadReader;
import dev.sartor.postings.head.Terms;
import dev.sartor.postings.layout.PageReader;
import dev.sartor.postings.pay.Pay;
import dev.sartor.postings.wording.LanguageGuess;
import dev.sartor.postings.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a posting together from what the readers of its parts find. */
final class PostingReader {
    private PostingReader() {}

    static JobPosting read(String given) {
        var text = given.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        if (text.isBlank()) throw new BadInput("The posting is empty.", "Give the posting's text.");
        var language = LanguageGuess.of(text);
        var wording = Wording.of(language);
        var machines = ToMachines.in(text);
        var page = PageReader.read(plain(machines.without(text)), wording);
        var head = HeadReader.read(page, wording);
        var terms = new Terms(wording);
        var asks = new AskReader(language, wording).read(page);
        return new JobPosting(
                text,
                language,
                head.title(),
                head.company(),
                head.location(),
                head.country(),
                terms.mode(page).orElse(null),
                terms.type(page).orElse(null),
                new Pay(wording, head.country()).read(page).orElse(null),
                seniority(terms, head.title()),
                OverallYears.of(asks).orElse(null),
                requirements(text, asks),
                CompanySpans.of(page, asks.stream().map(Ask::sentence).collect(Collectors.toSet()), wording),
                new AroundReader(language, wording, head.country()).read(page, machines.words()));
    }

    private static @Nullable Seniority seniority(Terms terms, @Nullable String title) {
        return title == null ? null : terms.seniority(title).orElse(null);
    }

    private static List<Requirement> requirements(String text, List<Ask> asks) {
        var out = new ArrayList<Requirement>();
        for (var ask : asks) {
            var span = new Span(ask.sentence().start(), ask.sentence().end());
            var words = text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
            out.add(new Requirement(
                    "r" + (out.size() + 1),
                    ask.importance(),
                    ask.kind(),
                    ask.label(),
                    ask.skills(),
                    ask.years(),
                    words,
                    span));
        }
        return out;
    }

    /** One apostrophe, one blank, one hyphen; as long as before, so that places agree. */
    private static String plain(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2011', '-')
                .replace('\u2010', '-');
    }
}
