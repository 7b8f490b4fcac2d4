package dev.sartor.generation.cv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.json.ResumeJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesBeforeDatesTest {
    @Test
    void aSentenceThatItsDateFollowsHasNoFullStopOfItsOwn() {
        var award = """
                {"basics": {"name": "Ines Okafor"}, "awards": [{"title": "Peer award", "date": "2023-12",
                 "awarder": "Tidewell", "summary": "Voted by colleagues for calm leadership."}]}""";
        assertThat(told(award))
                .anyMatch(line -> line.endsWith("calm leadership"))
                .noneMatch(line -> line.endsWith("leadership."));
    }

    @Test
    void aSentenceThatEndsTheLineKeepsIt() {
        var award = """
                {"basics": {"name": "Ines Okafor"}, "awards": [{"title": "Peer award",
                 "summary": "Voted by colleagues for calm leadership."}]}""";
        assertThat(told(award)).anyMatch(line -> line.endsWith("calm leadership."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rijnpoort Technologies B.V.", "Halden Press Ltd.", "Talks, posters etc.", "Springs Inc."})
    void theStopOfAnAbbreviationStays(String text) {
        assertThat(Say.unstopped(text)).isEqualTo(text);
    }

    private static List<String> told(String json) {
        var cv = WholeCv.of(ResumeJson.read(json), Languages.orEnglish("en"));
        return Lines.of(cv).stream().map(Line::text).toList();
    }
}
