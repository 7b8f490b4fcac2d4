package dev.sartor.tailoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.ServerTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a visitor can do without an account, over HTTP. */
class GuestTest extends ServerTest {
    private static final String PERSON = text("ada.resume.json");
    private static final String JOB = text("platform-engineer.job.txt");

    private static String text(String example) {
        try {
            return Files.readString(Path.of("examples", example));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ObjectNode asked() {
        var body = JSON.createObjectNode();
        body.set("resume", JSON.readTree(PERSON));
        return body.put("posting", JOB);
    }

    private HttpResponse<String> post(String path, JsonNode body) {
        return send("POST", path, body.toString(), Map.of());
    }

    private HttpResponse<byte[]> bytes(String path, String type, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private HttpResponse<byte[]> upload(String name, byte[] file) throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return bytes("/api/v1/guest/read", "multipart/form-data; boundary=b", body.toByteArray());
    }

    private JsonNode tailored() {
        var answer = post("/api/v1/guest/tailor", asked());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsOfAnUnsupportedKind() throws Exception {
        var pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        var answer = upload("cv.docx", pdf);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("wrong_kind", "whatever its name says");
        assertThat(upload("cv.pdf", pdf).statusCode()).isEqualTo(422);
    }

    @Test
    void theAppsFilesComePackedToWhoTakesThemSo() throws Exception {
        var page = send("GET", "/", "", Map.of()).body();
        var script = page.replaceFirst("(?s).*?(/assets/first-[\\w.-]+\\.js).*", "$1");
        var plain = fetched(script, "identity");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        for (var coding : List.of("gzip", "br")) {
            var packed = fetched(script, coding);
            assertThat(packed.headers().firstValue("Content-Encoding")).hasValue(coding);
            assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
            assertThat(packed.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
            assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        }
    }

    private HttpResponse<byte[]> fetched(String path, String coding) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", coding)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    @Test
    void readsAFileAndTellsHowSureItIs() throws Exception {
        var wanted = JSON.createObjectNode();
        wanted.set("resume", JSON.readTree(PERSON));
        var pdf = bytes(
                "/api/v1/guest/render", "application/json", wanted.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        var read = upload("ada.pdf", pdf.body());
        var resume = JSON.readTree(read.body());
        assertThat(read.statusCode()).as(resume.toString()).isEqualTo(200);
        assertThat(resume.at("/basics/name").stringValue()).isEqualTo("Ada Marchetti");
        assertThat(resume.at("/x-sartor/reading/fields").size()).isGreaterThan(10);
    }

    @Test
    void refusesWhatIsNoCvWithOneSentenceAndARemedy() throws Exception {
        var empty = upload("nothing.pdf", new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(422);
        var torn = upload("../../etc/torn.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8));
        assertThat(torn.statusCode()).isEqualTo(422);
        assertThat(new String(torn.body(), StandardCharsets.UTF_8))
                .contains("The file.pdf", "damaged", "Export it anew")
                .doesNotContain("etc/", "torn"); // a file's name may be a person's
    }

    @Test
    void readsAPosting() {
        var posting = json(post("/api/v1/guest/posting", JSON.createObjectNode().put("text", JOB)));
        assertThat(posting.at("/title").stringValue()).contains("Platform Engineer");
        var first = posting.at("/requirements/0");
        assertThat(JOB.substring(first.get("start").intValue(), first.get("end").intValue())
                        .replaceAll("\\s+", " "))
                .isEqualTo(first.get("sentence").stringValue());
    }

    @Test
    void tailorsWithSourcesAndReadsBackWhatMachinesSee() {
        var made = tailored();
        assertThat(made.at("/report/summary/unsupportedLines").intValue()).isZero();
        assertThat(made.at("/report/readBack").size()).isGreaterThanOrEqualTo(4);
        assertThat(made.at("/cv/sections").size()).isGreaterThan(3);
        assertThat(made.at("/letter/paragraphs/0/0/sources").size()).isPositive();
    }

    @Test
    void tellsEachStageAsItBegins() {
        var answer = send("POST", "/api/v1/guest/tailor", asked().toString(), Map.of("Accept", "text/event-stream"));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(answer.body()).contains("event:stage", "\"match\"", "\"read-back\"", "event:done");
        var bad = asked().put("posting", "  ");
        assertThat(send("POST", "/api/v1/guest/tailor", bad.toString(), Map.of("Accept", "text/event-stream"))
                        .body())
                .contains("event:problem", "The posting is empty.");
    }

    @Test
    void setsPagesAndTellsWhereEachLineStands() {
        var body = JSON.createObjectNode();
        body.set("draft", tailored().get("cv"));
        body.putObject("look").put("template", "modern").putObject("tokens").put("accent", "#7a1f5c");
        var pages = json(post("/api/v1/previews", body));
        assertThat(pages.at("/pages/0").stringValue()).startsWith("<svg").contains("#7a1f5c");
        assertThat(pages.at("/count").intValue()).isEqualTo(pages.get("pages").size());
        var name = StreamSupport.stream(pages.get("lines").spliterator(), false)
                .filter(line -> line.get("field").stringValue().equals("basics/name"))
                .findFirst()
                .orElseThrow();
        assertThat(name.get("page").intValue()).isZero();
        assertThat(name.get("width").doubleValue()).isGreaterThan(40);
    }

    @Test
    void aPageThatOneHasIsNotSentAgain() {
        var body = JSON.createObjectNode();
        body.set("resume", JSON.readTree(PERSON));
        var first = json(post("/api/v1/previews", body));
        body.set("have", first.get("digests"));
        var again = json(post("/api/v1/previews", body));
        assertThat(again.get("digests")).isEqualTo(first.get("digests")).isNotEmpty();
        assertThat(again.get("pages").valueStream().map(JsonNode::stringValue)).containsOnly("");

        ((ObjectNode) body.at("/resume/basics")).put("name", "Somebody Else");
        var changed = json(post("/api/v1/previews", body));
        assertThat(changed.at("/digests/0")).isNotEqualTo(first.at("/digests/0"));
        assertThat(changed.at("/pages/0").stringValue()).startsWith("<svg").doesNotContain("Somebody");
    }

    @Test
    void keepsThePlaceOfAPhotoWhereTheTemplateHasOne() {
        var body = JSON.createObjectNode().put("photo", true);
        body.set("resume", JSON.readTree(PERSON));
        body.putObject("look").put("template", "modern");
        assertThat(json(post("/api/v1/previews", body)).at("/pages/0").stringValue())
                .contains("href=\"data:image/jpeg;base64,");
        body.putObject("look").put("template", "classic");
        assertThat(json(post("/api/v1/previews", body)).at("/pages/0").stringValue())
                .doesNotContain("image/jpeg");
    }

    @Test
    void aTemplateIsNamedNeverAPath() {
        var body = JSON.createObjectNode();
        body.set("resume", JSON.readTree(PERSON));
        body.putObject("look").put("template", "templates/classic/template.yaml");
        var answer = post("/api/v1/previews", body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("code").stringValue()).isEqualTo("unusable_input");
    }

    @Test
    void aChangedLineIsHeldToTheGateAndALieIsNotWritten() {
        var made = tailored();
        var body = asked();
        body.set("draft", made.get("cv"));
        assertThat(json(post("/api/v1/guest/gate", body)).get("refusals").size())
                .isZero();
        assertThat(post("/api/v1/guest/render", body.deepCopy().put("format", "md"))
                        .body())
                .contains("Ada Marchetti");

        var bullet = (ObjectNode) body.at("/draft/sections")
                .valueStream()
                .filter(section -> section.get("kind").stringValue().equals("work"))
                .findFirst()
                .orElseThrow()
                .at("/timeline/0/bullets/0");
        bullet.put("text", "Led 400 engineers at a bank and won a Turing Award.");
        var refusals = json(post("/api/v1/guest/gate", body)).get("refusals");
        assertThat(refusals.size()).isEqualTo(1);
        assertThat(refusals.at("/0/reasons").size()).isPositive();
        var refused = post("/api/v1/guest/render", body);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("code").stringValue()).isEqualTo("unproven_line");
        assertThat(json(refused).at("/errors/0/field")).isEqualTo(bullet.get("field"));
    }

    @Test
    void unknownKeysAreRefused() {
        assertThat(post("/api/v1/guest/tailor", asked().put("role", "owner")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void tellsWhatThereIsToChooseFrom() {
        assertThat(json(get("/api/v1/templates")).at("/0/id").stringValue()).isEqualTo("classic");
        assertThat(get("/api/v1/exports").body()).contains("\"pdf\"", "\"docx\"");
        assertThat(get("/api/v1/languages").body()).contains("\"de\"", "Deutsch", "\"rightToLeft\":true");
        assertThat(get("/api/v1/boards").body()).contains("\"greenhouse\"", "\"Lever\"");
    }
}
