package dev.sartor.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.Failure;
import dev.sartor.model.json.ResumeJson;
import org.junit.jupiter.api.Test;

/** What is confidential is described wherever it would be named. */
class ConfidentialTest {
    private static final String RESUME = """
            {"basics": {"name": "Mina Person", "summary": "Four years at NORDWALL Bank, then elsewhere.",
              "profiles": [{"network": "Work", "url": "https://code.nordwall.example/mina"}]},
             "work": [
              {"name": "Nordwall Bank AG", "position": "Engineer", "url": "https://www.nordwall.example",
               "highlights": ["Rebuilt Nordwall  Bank's ledger", "Paid the Nordwallers on time"],
               "x-sartor": {"confidential": {"name": "a European bank", "names": {"Project Falke": "an internal tool"}}}},
              {"name": "Open Mill", "highlights": ["Learnt from project falke"]}],
             "projects": [{"name": "Ledger", "entity": "Nordwall Bank AG", "my-notes": {"who": "nordwall bank"}}]}
            """;

    @Test
    void theNameIsNowhereAndItsDescriptionInItsPlace() {
        var shown = ResumeJson.write(Confidential.veiled(ResumeJson.read(RESUME)));
        assertThat(shown.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("nordwall bank")
                .doesNotContain("nordwall.example")
                .doesNotContain("falke")
                .doesNotContain("confidential");
        assertThat(shown)
                .contains("\"name\" : \"a European bank\"")
                .contains("\"entity\" : \"a European bank\"")
                .contains("Rebuilt a European bank's ledger")
                .contains("Four years at a European bank, then elsewhere.")
                .contains("Learnt from an internal tool")
                .contains("Open Mill");
    }

    @Test
    void idsStaySoThatLinesKeepTheirFacts() {
        var resume = ResumeJson.read(RESUME);
        var veiled = Confidential.veiled(resume);
        assertThat(veiled.work().getFirst().id())
                .isEqualTo(resume.work().getFirst().id());
        assertThat(veiled.work().getFirst().highlights().getFirst().id())
                .isEqualTo(resume.work().getFirst().highlights().getFirst().id());
    }

    @Test
    void aResumeWithoutSecretsIsTheSame() {
        var resume = ResumeJson.read("{\"work\":[{\"name\":\"Open Mill\",\"url\":\"https://mill.example\"}]}");
        assertThat(Confidential.veiled(resume)).isEqualTo(resume);
    }

    @Test
    void whatIsMarkedMustBeDescribed() {
        for (var mark : new String[] {"true", "{\"name\": \"\"}", "{\"name\": true}", "{\"names\": {\"Falke\": 1}}"}) {
            var resume = ResumeJson.read(
                    "{\"work\":[{\"name\":\"Nordwall\",\"x-sartor\":{\"confidential\":" + mark + "}}]}");
            assertThatThrownBy(() -> Confidential.check(resume)).as(mark).isInstanceOf(Failure.class);
        }
    }
}
