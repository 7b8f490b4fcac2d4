package dev.sartor.generation.composers.llm;

import dev.sartor.llm.untrusted.Bait;
import dev.sartor.model.draft.Source;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a posting that a letter may stand on, by short handles, in their order. */
final class PostingLines {
    private static final int MOST = 60;

    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final JobPosting posting;

    PostingLines(JobPosting posting) {
        this.posting = posting;
        var all = Stream.concat(
                        posting.companySpans().stream(),
                        posting.requirements().stream().map(Requirement::span))
                .distinct()
                .filter(span -> !Bait.isIn(span.of(posting.text())))
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .limit(MOST)
                .toList();
        for (var span : all) spans.put("P" + (spans.size() + 1), span);
    }

    Optional<Source> of(String handle) {
        return Optional.ofNullable(spans.get(handle)).map(Source.OfPosting::new);
    }

    Source whole() {
        return new Source.OfPosting(new Span(0, posting.text().length()));
    }

    String told() {
        return spans.entrySet().stream()
                .map(each ->
                        each.getKey() + " " + Material.oneLine(each.getValue().of(posting.text())))
                .collect(Collectors.joining("\n"));
    }
}
