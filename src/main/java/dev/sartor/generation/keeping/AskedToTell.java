package dev.sartor.generation.keeping;

import dev.sartor.generation.Tone;
import dev.sartor.generation.letter.words.Phrases;
import dev.sartor.generation.letter.words.Requests;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.posting.JobPosting;
import java.util.List;
import java.util.stream.Collectors;

/** What a posting asks the applicant to tell and the letter does not. */
public final class AskedToTell {
    private AskedToTell() {}

    /** In the posting's words; empty where nothing is asked or the letter says it. */
    public static List<String> unanswered(JobPosting posting, Draft.Letter letter) {
        var text = letter.paragraphs().stream()
                .flatMap(List::stream)
                .map(Line::text)
                .collect(Collectors.joining(" "));
        return Requests.of(new Phrases(letter.language(), Tone.PLAIN, ""), posting.text()).stream()
                .map(Requests.Request::text)
                .filter(request -> !text.contains(request))
                .toList();
    }
}
