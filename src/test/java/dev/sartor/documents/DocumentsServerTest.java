package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.applications.Applications;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.ServerTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentsServerTest extends ServerTest {
    @Autowired
    DocumentRecords records;

    @Autowired
    Library library;

    @Autowired
    Applications applications;

    @Autowired
    Transactions transactions;

    private Desk ada;

    @BeforeEach
    void signIn() {
        ada = new Desk(this::send);
    }

    @Test
    void aCvAndALetterAreMadeKeptAndHandedOutByALinkThatDiesWithThem() {
        var job = ada.job("platform-engineer");
        var task = ada.done(ada.ask(job, ",\"coverLetter\":true"));
        assertThat(task.get("status").asString()).as(task.toString()).isEqualTo("completed");
        var cv = task.at("/result/documents/0/id").asString();
        var letter = task.at("/result/documents/1/id").asString();
        var whole = ada.document(letter);
        assertThat(whole.at("/document/kind").asString()).isEqualTo("cover-letter");
        assertThat(whole.get("files").findValuesAsString("path"))
                .contains("applications/cv-generated-docs/" + job + "/final-cover-letter.pdf");
        assertThat(ada.document(cv).get("files").findValuesAsString("path"))
                .contains(
                        "applications/cv-generated-docs/" + job + "/final-cv.md",
                        "applications/cv-generated-docs/" + job + "/final-cv.tex",
                        "applications/cv-generated-docs/" + job + "/final-cv.pdf");
        assertThat(ada.ok(ada.get("/api/v1/documents/" + cv + "/report"))
                        .at("/summary/unsupportedLines")
                        .asInt())
                .isZero();
        var usage = ada.ok(ada.get("/api/v1/usage/documents"));
        assertThat(usage.at("/generations/lastHour").asInt()).isEqualTo(1);
        assertThat(usage.get("documents").asInt()).isEqualTo(2);
        assertThat(usage.at("/files/bytes").asLong()).isGreaterThan(10_000);
        var link = ada.ok(ada.get("/api/v1/export/" + cv + "?format=md"))
                .get("url")
                .asString();
        var file = get(link);
        assertThat(file.body()).contains("Ada Marchetti");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("final-cv.md");
        assertThat(ada.send("DELETE", "/api/v1/documents/" + cv, "").statusCode())
                .isEqualTo(204);
        assertThat(get(link).statusCode()).isEqualTo(404);
        assertThat(ada.get("/api/v1/documents/" + cv).statusCode()).isEqualTo(404);
    }

    @Test
    void aPanelsVersionsAreKeptBesideTheLastAndTheirRemarksWithThem() {
        var job = ada.job("platform-engineer");
        var task = ada.done(ada.ask(job, ",\"includeReviews\":true,\"coverLetter\":true"));
        assertThat(task.get("status").asString()).as(task.toString()).isEqualTo("completed");
        assertThat(task.at("/result/documents")).hasSize(5);
        var last = task.at("/result/documents/0/id").asString();
        var whole = ada.document(last);
        assertThat(whole.at("/document/variant").asString()).isEqualTo("manager-final-cv");
        assertThat(whole.get("files").findValuesAsString("path"))
                .contains("applications/cv-generated-docs/" + job + "/manager-final-cv.pdf");
        var versions = ada.ok(ada.get("/api/v1/documents/" + last + "/versions"));
        assertThat(versions.get("data").findValuesAsString("variant"))
                .containsExactly("manager-final-cv", "skeptical-cv", "optimistic-cv", "draft-cv");
        var report = ada.ok(ada.get("/api/v1/documents/" + last + "/report"));
        assertThat(report.get("panel").findValuesAsString("reader")).contains("optimist", "sceptic", "manager");
        assertThat(report.at("/summary/unsupportedLines").asInt()).isZero();
        assertThat(transactions.in(ada.workspace(), () -> records.covered(ada.workspace(), 10)))
                .hasSize(1);
    }

    @Test
    void aLieIsRefusedWithItsReasonAndTheOwnWordsAndATruthIsSet() {
        var cv = ada.cv(ada.job("platform-engineer"));
        var before = ada.document(cv);
        var line = Desk.line(before.get("draft"), "work/.*/highlights/.*");
        var field = line.get("field").asString();
        var path = "/api/v1/documents/" + cv + "/lines";
        var lie =
                ada.send("PUT", path, Desk.said(field, "Cut costs by 97 % across 400 teams at NASA"), "If-Match", "*");
        assertThat(lie.statusCode()).isEqualTo(422);
        assertThat(json(lie).get("code").asString()).isEqualTo("unproven_line");
        assertThat(json(lie).get("errors").findValuesAsString("field")).contains("text", "ownWords");
        assertThat(ada.document(cv)).isEqualTo(before);
        var own = new ArrayList<String>();
        for (var error : json(lie).get("errors"))
            if (error.get("field").asString().equals("ownWords"))
                own.add(error.get("message").asString());
        var truth = ada.send(
                "PUT", path, Desk.said(field, own.getFirst().replaceAll("[.]$", "") + "."), "If-Match", "\"1\"");
        assertThat(truth.statusCode()).as(truth.body()).isEqualTo(200);
        assertThat(ada.send("PUT", path, Desk.said(field, own.getFirst()), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(ada.document(cv).get("edits")).hasSize(1);
    }

    @Test
    void evenALineThatClaimedNothingMayNotBeginToLie() {
        var cv = ada.cv(ada.job("platform-engineer"));
        var heading = Desk.line(ada.document(cv).get("draft"), ".*heading.*|sections?/.*|.*/title");
        var lie = ada.send(
                "PUT",
                "/api/v1/documents/" + cv + "/lines",
                Desk.said(heading.get("field").asString(), "PhD in Physics from Stanford, 1998"),
                "If-Match",
                "*");
        assertThat(lie.statusCode()).as(heading + lie.body()).isEqualTo(422);
    }

    @Test
    void whatIsApprovedStaysAndAVariantMayChange() {
        var cv = ada.cv(ada.job("platform-engineer"));
        assertThat(ada.ok(ada.send("POST", "/api/v1/documents/" + cv + "/approve", ""))
                        .get("status")
                        .asString())
                .isEqualTo("approved");
        var line = Desk.line(ada.document(cv).get("draft"), "work/.*/highlights/.*");
        var same = Desk.said(line.get("field").asString(), line.get("text").asString());
        assertThat(ada.send("PUT", "/api/v1/documents/" + cv + "/lines", same, "If-Match", "*")
                        .statusCode())
                .isEqualTo(409);
        var copy = ada.ok(ada.send("POST", "/api/v1/documents/" + cv + "/variant", "{\"name\":\"shorter\"}"));
        assertThat(copy.get("version").asInt()).isEqualTo(2);
        var changed =
                ada.send("PUT", "/api/v1/documents/" + copy.get("id").asString() + "/lines", same, "If-Match", "\"1\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(ada.ok(ada.get("/api/v1/documents/" + cv + "/versions"))
                        .get("data")
                        .findValuesAsString("variant"))
                .containsExactly("shorter", "");
    }

    @Test
    void whoAskedIsToldWhenItIsReady() {
        ada.cv(ada.job("platform-engineer"));
        assertThat(ada.get("/api/v1/notifications").body()).contains("\"ready\"");
    }

    @Test
    void ratingsAreFromOneToTen() {
        var cv = ada.cv(ada.job("platform-engineer"));
        var path = "/api/v1/documents/" + cv + "/rating";
        assertThat(ada.ok(ada.send("PUT", path, "{\"rating\":8}")).get("rating").asInt())
                .isEqualTo(8);
        for (var rating : new int[] {0, 11}) {
            var wrong = ada.send("PUT", path, "{\"rating\":" + rating + "}");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(json(wrong).at("/errors/0/field").asString()).isEqualTo("rating");
        }
    }

    @Test
    void twoVersionsAreComparedInTextAndPictures() {
        var job = ada.job("platform-engineer");
        var first = ada.cv(job);
        var second = ada.done(ada.ask(job, ",\"options\":{\"pages\":1}"))
                .at("/result/documents/0/id")
                .asString();
        var path = "/api/v1/documents/" + first + "/compare?with=";
        assertThat(ada.ok(ada.get(path + first)).get("differences")).isEmpty();
        var compared = ada.ok(ada.get(path + second + "&pictures=true"));
        assertThat(compared.get("sameLines").asInt()).isPositive();
        assertThat(compared.at("/pictures/after/0").asString()).startsWith("<svg");
    }

    @Test
    void howMuchEachCvShowsIsTold() {
        var job = ada.job("platform-engineer");
        var cv = ada.cv(job);
        var told = ada.ok(ada.get("/api/v1/documents/coverage")).get("data");
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/documentId").asString()).isEqualTo(cv);
        assertThat(told.at("/0/jobId").asString()).isEqualTo(job);
        var must = ada.ok(ada.get("/api/v1/documents/" + cv + "/report")).at("/summary/coverage/must");
        assertThat(told.at("/0/must").asDouble()).isEqualTo(must.asDouble()).isPositive();
    }

    @Test
    void anotherWorkspacesDocumentIsAsUnknownAsNone() {
        var cv = ada.cv(ada.job("platform-engineer"));
        var other = new Desk(this::send);
        for (var path : new String[] {"", "/report", "/versions"}) {
            var theirs = other.get("/api/v1/documents/" + cv + path);
            var none = other.get("/api/v1/documents/01M7YDCXDMXH3EZ46KEC8F0S6Z" + path);
            assertThat(theirs.statusCode()).isEqualTo(404);
            assertThat(theirs.body().replaceAll("\"instance\":\"[^\"]*\"", ""))
                    .isEqualTo(none.body().replaceAll("\"instance\":\"[^\"]*\"", ""));
        }
        assertThat(other.get("/api/v1/export/" + cv).statusCode()).isEqualTo(404);
        assertThat(other.send("DELETE", "/api/v1/documents/" + cv, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void wrongWishesAreNamedFieldByField() {
        var job = ada.job("platform-engineer");
        var body = "{\"jobId\":\"" + job
                + "\",\"options\":{\"template\":\"../x\",\"pages\":99,\"tone\":\"rude\",\"language\":\"xx\",\"formats\":[\"exe\"]}}";
        var wrong = ada.send("POST", "/api/v1/generate/cv", body);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).get("errors").findValuesAsString("field"))
                .contains("options.template", "options.pages", "options.tone", "options.language", "options.formats");
        var none = ada.send("POST", "/api/v1/generate/cv", "{\"jobId\":\"01M7YDCXDMXH3EZ46KEC8F0S6Z\"}");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(json(none).at("/errors/0/field").asString()).isEqualTo("jobId");
    }

    @Test
    void after90DaysItIsForgottenUnlessItIsKept() {
        var gone = ada.cv(ada.job("platform-engineer"));
        var kept = ada.cv(ada.job("data-analyst"));
        ada.ok(ada.send("PUT", "/api/v1/documents/" + kept + "/keep", "{\"kept\":true}"));
        retention(Duration.ofDays(89)).sweep();
        assertThat(ada.get("/api/v1/documents/" + gone).statusCode()).isEqualTo(200);
        retention(Duration.ofDays(91)).sweep();
        assertThat(ada.get("/api/v1/documents/" + gone).statusCode()).isEqualTo(404);
        assertThat(ada.get("/api/v1/documents/" + kept).statusCode()).isEqualTo(200);
    }

    @Test
    void aDocumentOnAnOpenApplicationIsNotForgotten() {
        var job = ada.job("platform-engineer");
        ada.ok(ada.send("POST", "/api/v1/applications", "{\"jobId\":\"" + job + "\"}"));
        var cv = ada.cv(job);
        retention(Duration.ofDays(91)).sweep();
        assertThat(ada.get("/api/v1/documents/" + cv).statusCode()).isEqualTo(200);
    }

    private Retention retention(Duration later) {
        var clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        return new Retention(records, library, applications, transactions, clock);
    }
}
