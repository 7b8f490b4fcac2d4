package dev.sartor.postings.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.postings.Postings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PostingJsonTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/sartor/postings");

    @Test
    void theFieldsHaveTheNamesThatOthersExpect() throws Exception {
        var posting = Postings.read(Files.readString(FOLDER.resolve("firmware.en.txt")));
        var node = JsonMapper.shared().readTree(PostingJson.write(posting));
        assertThat(node.propertyNames())
                .contains("title", "company", "location", "workMode", "employmentType", "salary", "seniority")
                .contains("yearsExperience", "mustHave", "niceToHave");
        assertThat(node.get("workMode").asString()).isEqualTo("remote");
        assertThat(node.get("employmentType").asString()).isEqualTo("CONTRACT");
        assertThat(node.at("/salary/period").asString()).isEqualTo("day");
        assertThat(node.at("/salary/min").asInt()).isEqualTo(420);
        assertThat(node.at("/yearsExperience/min").asInt()).isEqualTo(3);
        assertThat(node.get("seniority").isNull()).isTrue();
        assertThat(node.get("requirements")).hasSameSizeAs(posting.requirements());
    }
}
