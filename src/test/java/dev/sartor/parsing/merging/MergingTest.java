package dev.sartor.parsing.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.json.ResumeJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final String MASTER = """
            {"basics": {"name": "Zoë Ax", "email": "zoe@ax.example", "phone": "+43 660 1", "url": "https://zoe.example/"},
             "work": [
               {"name": "Nordwind Luft GmbH", "position": "Sr. Software Engineer", "startDate": "2021-03",
                "highlights": ["Cut boarding time by 12% with a new queue", "Led 4 people"]},
               {"name": "Nordwind Luft GmbH", "position": "Software Engineer", "startDate": "2018-01", "endDate": "2021-02"}],
             "education": [{"institution": "TU Talheim", "studyType": "BSc", "area": "Computer Science", "startDate": "2014"}],
             "skills": [{"name": "Java", "keywords": ["Spring"]}]}
            """;

    private static Source source(String name, String json) {
        return new Source(name, ResumeJson.read(json));
    }

    private static Merged merge(Policy policy, String... theirs) {
        var sources = new ArrayList<Source>();
        for (var each : theirs) sources.add(source("other" + (sources.size() + 1), each));
        return Merging.merge(source("master", MASTER), sources, policy);
    }

    @Test
    void theSameJobIsRecognisedInSpiteOfWordingAndDates() {
        var merged = merge(Policy.MINE, """
                {"work": [
                  {"name": "Nordwind Luft", "position": "Senior Software Engineer", "startDate": "2021", "location": "Graz"},
                  {"name": "NORDWIND LUFT", "position": "Engineer", "startDate": "2018-02", "endDate": "2021-03"}],
                 "education": [{"institution": "TU Talheim", "studyType": "Bachelor of Science", "area": "Computer Science",
                    "startDate": "2014-10", "endDate": "2017"}]}
                """);
        assertThat(merged.resume().work()).hasSize(2);
        assertThat(merged.resume().work().getFirst().location()).isEqualTo("Graz");
        assertThat(merged.resume().work().getFirst().period().start())
                .as("the more exact date stays")
                .hasToString("2021-03");
        assertThat(merged.resume().education()).hasSize(1);
        assertThat(merged.resume().education().getFirst().period().start()).hasToString("2014-10");
    }

    @Test
    void anotherStintAndAnotherEmployerAreNotTheSame() {
        var merged = merge(Policy.MINE, """
                {"work": [
                  {"name": "Nordwind Luft GmbH", "position": "Software Engineer", "startDate": "2012-01", "endDate": "2014-01"},
                  {"name": "Südwind Luft GmbH", "position": "Senior Software Engineer", "startDate": "2021-03"}]}
                """);
        assertThat(merged.resume().work()).hasSize(4);
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void whatDiffersIsToldFieldByFieldWithBothSources() {
        var merged = merge(Policy.ASK, """
                {"basics": {"phone": "+43 660 2", "url": "http://www.zoe.example"},
                 "work": [{"name": "Nordwind Luft", "position": "Senior Software Engineer", "startDate": "2021-03",
                   "endDate": "2024-05", "highlights": ["Cut the boarding time by 15% with a new queue", "Wrote the manual"]}]}
                """);
        assertThat(merged.conflicts())
                .extracting(c -> c.field() + ": " + c.mine() + " | " + c.theirs())
                .containsExactlyInAnyOrder(
                        "phone: +43 660 1 | +43 660 2",
                        "position: Sr. Software Engineer | Senior Software Engineer",
                        "endDate: present | 2024-05",
                        "highlights: Cut boarding time by 12% with a new queue | Cut the boarding time by 15% with a new queue");
        assertThat(merged.conflicts())
                .allMatch(c -> c.open()
                        && c.mineFrom().equals("master")
                        && c.theirsFrom().equals("other1"));
        assertThat(merged.isOpen()).isTrue();
        assertThat(merged.resume().work().getFirst().highlights())
                .extracting(h -> h.text())
                .containsExactly("Cut boarding time by 12% with a new queue", "Led 4 people", "Wrote the manual");
    }

    @Test
    void thePolicyDecides() {
        var other = "{\"basics\": {\"phone\": \"+43 660 2\"}, \"work\": [{\"name\": \"Nordwind Luft\", \"position\":"
                + " \"Senior Software Engineer\", \"startDate\": \"2021-03\", \"endDate\": \"2024-05\"}]}";
        assertThat(merge(Policy.MINE, other).resume().basics().phone()).isEqualTo("+43 660 1");
        var theirs = merge(Policy.THEIRS, other);
        assertThat(theirs.resume().basics().phone()).isEqualTo("+43 660 2");
        assertThat(theirs.resume().work().getFirst().period().end()).hasToString("2024-05");
        assertThat(theirs.isOpen()).isFalse();
        assertThat(theirs.conflicts()).isNotEmpty();
    }

    @Test
    void theSameFileTwiceDoublesNothing() {
        var other = """
                {"work": [{"name": "Südwind", "position": "Pilot", "startDate": "2010", "highlights": ["Flew 300 h"]}],
                 "skills": [{"name": "java", "keywords": ["Kafka", "spring"]}, {"name": "Go"}],
                 "x-sartor": {"sections": [{"title": "Talks", "entries": [{"title": "Queues", "startDate": "2020"}]}]}}
                """;
        var once = merge(Policy.MINE, other);
        assertThat(ResumeJson.write(merge(Policy.MINE, other, other).resume()))
                .isEqualTo(ResumeJson.write(once.resume()));
        var again = Merging.merge(new Source("master", once.resume()), List.of(source("again", other)), Policy.ASK);
        assertThat(ResumeJson.write(again.resume())).isEqualTo(ResumeJson.write(once.resume()));
        assertThat(again.additions()).isEmpty();
        assertThat(again.conflicts()).isEmpty();
        assertThat(once.resume().skills().getFirst().keywords()).containsExactly("Spring", "Kafka");
    }

    @Test
    void ontoItselfNothingChangesAndWhatWasBeforeIsKept() {
        var merged = merge(Policy.THEIRS, MASTER);
        assertThat(ResumeJson.write(merged.resume())).isEqualTo(ResumeJson.write(merged.before()));
        assertThat(merged.additions()).isEmpty();
    }

    @Test
    void idsStayAndEvidenceGoesWithItsHighlight() {
        var master = ResumeJson.read(MASTER);
        var merged = merge(Policy.MINE, """
                {"work": [{"name": "Nordwind Luft", "position": "Senior Software Engineer", "startDate": "2021-03",
                   "highlights": ["Wrote the manual", "Led 4 people"],
                   "x-sartor": {"evidence": [{"highlight": 0, "url": "https://a.example"}, {"highlight": 1, "url": "https://b.example"}]}}]}
                """).resume();
        var job = merged.work().getFirst();
        assertThat(job.id()).isEqualTo(master.work().getFirst().id());
        assertThat(job.highlights().get(1).id())
                .isEqualTo(master.work().getFirst().highlights().get(1).id());
        assertThat(job.highlights().get(1).evidence()).extracting(e -> e.url()).containsExactly("https://b.example");
        assertThat(job.highlights().get(2).evidence()).extracting(e -> e.url()).containsExactly("https://a.example");
    }

    @Test
    void aSecondSourceIsToldApartFromTheMaster() {
        var merged = merge(Policy.MINE, "{\"basics\": {\"label\": \"Pilot\"}}", "{\"basics\": {\"label\": \"Baker\"}}");
        assertThat(merged.conflicts())
                .singleElement()
                .matches(c -> c.mineFrom().equals("other1") && c.theirsFrom().equals("other2"));
    }

    @Test
    void unknownKeysOfBothAreKept() {
        var merged = merge(Policy.MINE, "{\"basics\": {\"x-shoe\": 38}, \"x-other\": {\"a\": [1]}}");
        assertThat(ResumeJson.write(merged.resume())).contains("x-shoe", "x-other");
    }
}
