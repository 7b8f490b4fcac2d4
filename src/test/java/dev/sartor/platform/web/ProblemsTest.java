package dev.sartor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

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

    @Test
    void whoeverWentAwayMeanwhileIsNoFailureOfOurs() throws Exception {
        var request = new ServletWebRequest(new MockHttpServletRequest("POST", "/api/v1/previews"));
        var gone = new HttpMessageNotWritableException("it", new IOException("Broken pipe"));
        assertThat(new Problems().handleException(gone, request)).isNull();
        var ours = new HttpMessageNotWritableException("it", new IllegalStateException("no serializer"));
        assertThat(new Problems().handleException(ours, request))
                .satisfies(answer -> assertThat(answer.getStatusCode().value()).isEqualTo(500));
    }
}
