package dev.sartor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body that is not what an endpoint reads is refused with the name of the field. */
class BodiesTest extends ServerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"a","count":1,"parts":[]               | 400 | malformed_json | body
            name                                           | 400 | malformed_json | body
            {"name":"a","name":"b","count":1,"parts":[]}   | 400 | malformed_json | body
            {"name":"a","count":1,"parts":[]} {}           | 422 | invalid | body
            []                                             | 422 | invalid | body
            null                                           | 400 | malformed | body
            "text"                                         | 422 | invalid | body
            {}                                             | 422 | invalid | name
            {"name":null,"count":1,"parts":[]}             | 422 | invalid | name
            {"name":7,"count":1,"parts":[]}                | 422 | invalid | name
            {"name":["a"],"count":1,"parts":[]}            | 422 | invalid | name
            {"name":"\\u0000","count":1,"parts":[]}        | 422 | invalid | name
            {"name":"\\ud800","count":1,"parts":[]}        | 422 | invalid | name
            {"name":"a","count":"1","parts":[]}            | 422 | invalid | count
            {"name":"a","count":1.5,"parts":[]}            | 422 | invalid | count
            {"name":"a","count":99999999999,"parts":[]}    | 422 | invalid | count
            {"name":"a","count":null,"parts":[]}           | 422 | invalid | count
            {"name":"a","parts":[]}                        | 422 | invalid | count
            {"name":"a","count":1,"colour":"green","parts":[]} | 422 | invalid | colour
            {"name":"a","count":1,"colour":0,"parts":[]}   | 422 | invalid | colour
            {"name":"a","count":1,"parts":{}}              | 422 | invalid | parts
            {"name":"a","count":1}                         | 422 | invalid | parts
            {"name":"a","count":1,"parts":[],"orgId":"x"}  | 422 | invalid | orgId
            {"name":"a","count":1,"parts":[{"label":"a"},{"label":"b","since":"soon"}]} | 422 | invalid | parts[1].since
            {"name":"a","count":1,"parts":[{"label":"a","role":"owner"}]} | 422 | invalid | parts[0].role
            {"name":"a","count":1,"parts":[{}]}            | 422 | invalid | parts[0].label
            """)
    void whatIsWrongIsNamed(String body, int status, String code, String field) {
        var answer = send("POST", "/test/things/echo", body, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(json(answer).get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    @Test
    void aBodyThatIsRightIsRead() {
        var body =
                "{\"name\":\"a\",\"count\":1,\"colour\":\"dark_blue\",\"parts\":[{\"label\":\"b\",\"since\":\"2026-01-02\"}]}";
        var answer = send("POST", "/test/things/echo", body, Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void theNamesOfAnEnumAreTold() {
        var answer = send("POST", "/test/things/echo", "{\"name\":\"a\",\"count\":1,\"colour\":\"green\"}", Map.of());
        assertThat(json(answer).get("errors").get(0).get("message").asString())
                .isEqualTo("must be one of red, dark_blue");
    }

    @Test
    void depthAndSizeAreBounded() {
        var deep = send("POST", "/test/things/echo", "{\"parts\":" + "[".repeat(10_000), Map.of());
        assertThat(deep.statusCode()).isEqualTo(400);
        var long_ = send("POST", "/test/things/echo", "{\"name\":\"" + "a".repeat(1_100_000), Map.of());
        assertThat(long_.statusCode()).isEqualTo(413);
        assertThat(json(long_).get("code").asString()).isEqualTo("body_too_large");
    }

    @Test
    void anotherTypeOfBodyOrAnotherMethodIsTold() {
        var xml = send("POST", "/test/things/echo", "<a/>", Map.of("Content-Type", "application/xml"));
        assertThat(xml.statusCode()).isEqualTo(415);
        var put = send("PUT", "/test/things/echo", "{}", Map.of());
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
        assertThat(send("POST", "/test/things/echo", "", Map.of("Content-Type", "application/json"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void idsAndPagesAreChecked() {
        assertThat(get("/test/things/not-an-id").statusCode()).isEqualTo(404);
        assertThat(get("/test/things/01ARZ3NDEKTSV4RRFFQ69G5FAV").body()).contains("01ARZ3NDEKTSV4RRFFQ69G5FAV");
        assertThat(json(get("/test/things?page=2&sort=name:desc")).get("page").asInt())
                .isEqualTo(2);
        assertThat(field(get("/test/things?page=x"))).isEqualTo("page");
        assertThat(field(get("/test/things?size=101"))).isEqualTo("size");
        assertThat(field(get("/test/things?sort=owner"))).isEqualTo("sort");
        assertThat(field(get("/test/things?least=x"))).isEqualTo("least");
    }

    @Test
    void aPatchNeedsWhatWasSeenAndIsReadAsStrictlyAsABody() {
        var path = "/test/things/one";
        assertThat(send("PATCH", path, "{}", Map.of()).statusCode()).isEqualTo(428);
        assertThat(send("PATCH", path, "{}", Map.of("If-Match", "\"2\"")).statusCode())
                .isEqualTo(412);
        var seen = Map.of("If-Match", "W/\"1\", \"3\"", "Content-Type", "application/merge-patch+json");
        var done = send("PATCH", path, "{\"count\":9,\"colour\":null}", seen);
        assertThat(done.body()).isEqualTo("{\"name\":\"lamp\",\"count\":9,\"colour\":null,\"parts\":[]}");
        assertThat(done.headers().firstValue("ETag")).hasValue("\"4\"");
        assertThat(field(send("PATCH", path, "{\"name\":null}", seen))).isEqualTo("name");
        assertThat(field(send("PATCH", path, "{\"owner\":1}", seen))).isEqualTo("owner");
        assertThat(send("PATCH", path, "[]", seen).statusCode()).isEqualTo(422);
    }

    private static String field(java.net.http.HttpResponse<String> answer) {
        return json(answer).get("errors").get(0).get("field").asString();
    }
}
