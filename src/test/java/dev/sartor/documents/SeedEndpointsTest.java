package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class SeedEndpointsTest extends ServerTest {
    private static final String POSTING =
            "Platform Engineer at Harbour Light\n\nRequirements:\n- 3 years of experience with Kubernetes\n- Terraform\n";
    private static final String PROFILE = """
            {"personal_info": {"name": "Nils Aune", "email": "nils@example.org", "location": "Bergen", "github": "https://github.example/nils"},
             "summary": "Engineer who runs clusters.",
             "experience": [{"company": "Fjord Data", "position": "Engineer", "start_date": "2020-02", "end_date": "Present",
                             "achievements": ["Ran 12 Kubernetes clusters", "Wrote Terraform for 3 teams"]}],
             "education": [{"school": "Vestland College", "degree": "BSc", "field": "Informatics", "end_date": "2019"}],
             "projects": [], "skills": ["Kubernetes", "Terraform"]}
            """;

    @Test
    void aGuestGetsACvOfTheProfileInTheBody() {
        for (var name : new String[] {"generate", "generate-json"}) {
            var answer = send("POST", "/api/cv/" + name, body(PROFILE), Map.of());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(json(answer).get("success").asBoolean()).isTrue();
            assertThat(json(answer).at("/profile/basics/name").asString()).isEqualTo("Nils Aune");
            assertThat(json(answer).at("/profile/work/0/highlights").toString()).contains("12 Kubernetes clusters");
            assertThat(json(answer).at("/profile/work/0").has("endDate")).isFalse();
        }
    }

    @Test
    void jsonResumeIsTakenAsItIs() throws Exception {
        var ada = Files.readString(Path.of("examples/ada.resume.json"));
        assertThat(json(send("POST", "/api/cv/generate", body(ada), Map.of()))
                        .at("/profile/basics/name")
                        .asString())
                .isEqualTo("Ada Marchetti");
    }

    @Test
    void whatIsMissingIsNamedAndLinksAreNotFollowedYet() {
        assertThat(send("POST", "/api/cv/generate", "{\"job_description\":\"x\"}", Map.of())
                        .statusCode())
                .isEqualTo(422);
        var url = send("POST", "/api/cv/generate-from-url", "{\"job_url\":\"https://jobs.example/1\"}", Map.of());
        assertThat(url.statusCode()).isEqualTo(503);
        assertThat(json(url).get("code").asString()).isEqualTo("not_configured");
        assertThat(send("POST", "/api/cv/generate-authenticated", "{}", Map.of())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoIsSignedInNeedsNoProfileInTheBody() {
        var ada = new Desk(this::send);
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("job_description", POSTING)
                .put("template", "tech");
        assertThat(ada.ok(ada.send("POST", "/api/cv/generate-authenticated", body.toString()))
                        .at("/profile/basics/name")
                        .asString())
                .isEqualTo("Ada Marchetti");
        var task = ada.ok(ada.send("POST", "/generate-cv", "{\"job_id\":\"" + ada.job("platform-engineer") + "\"}"))
                .get("task_id")
                .asString();
        assertThat(ada.done(task).at("/result/documents")).hasSize(2);
    }

    private static String body(String profile) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("job_description", POSTING)
                .put("template", "tech");
        body.set("profile", JSON.readTree(profile));
        return body.toString();
    }
}
