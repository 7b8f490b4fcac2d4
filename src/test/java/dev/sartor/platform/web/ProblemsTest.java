package dev.sartor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import org.junit.jupiter.api.Test;

/** What goes wrong is told in one shape. */
class ProblemsTest extends ServerTest {
    @Test
    void anUnknownPathIsAProblemWithACodeAndARequestId() {
        var answer = get("/api/v1/nothing-here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).hasSize(26));
        assertThat(json(answer).get("code").asString()).isEqualTo("not_found");
    }
}
