package dev.sartor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.matching.meaning.Meaning;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.match.Match;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.postings.Postings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeaningMatchTest {
    private static final String PERSON = """
            {"basics": {"name": "Nia Okafor"},
             "work": [{"name": "Brightwater", "position": "Nurse", "startDate": "2020-01",
               "highlights": ["Cut falls from eleven to four in a year", "Ordered dressings"]}]}
            """;
    private static final String ASK = "Ward Nurse\nAcme Hospital\n\nRequirements\n- Harm avoidance in daily routines\n";

    private static final Meaning HARM = new Meaning() {
        @Override
        public String id() {
            return "harm/1";
        }

        @Override
        public String language() {
            return "en";
        }

        @Override
        public float[] of(String text) {
            var lower = text.toLowerCase(Locale.ROOT);
            return lower.contains("falls") || lower.contains("harm") ? new float[] {1, 0} : new float[] {0, 1};
        }
    };

    @Test
    void tellsAsCloseWhatIsSaidInOtherWords() {
        assertThat(match("en", null).met().getFirst().standing()).isEqualTo(Standing.MISSING);
        var met = match("en", HARM).met().getFirst();
        assertThat(met.standing()).isEqualTo(Standing.CLOSE);
        assertThat(met.reason()).isEqualTo("Close in meaning: \"Cut falls from eleven to four in a year\".");
        assertThat(match("en", HARM).notes()).anyMatch(note -> note.contains("harm/1"));
    }

    @Test
    void weighsNothingOutsideEnglishAndSaysSo() {
        var german = match("de", HARM);
        assertThat(german.met()).isEqualTo(match("de", null).met());
        assertThat(german.relevance()).isEqualTo(match("de", null).relevance());
        assertThat(german.notes()).anyMatch(note -> note.contains("reads English only"));
    }

    private static Match match(String language, @Nullable Meaning meaning) {
        return Matching.match(
                Facts.of(ResumeJson.read(PERSON)), Postings.read(ASK), language, MatchingTest.TODAY, meaning);
    }
}
