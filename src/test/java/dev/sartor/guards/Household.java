package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.identity.SignedIn;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person who has one of each thing there is.
 *
 * @param mark stands in every text of theirs and in nobody else's
 */
record Household(SignedIn person, Things things, String mark) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Signs someone up and makes it all. */
    static Household of(SignedIn.Sender server, String mark) {
        var person = SignedIn.up(server);
        var desk = new Desk(server, person);
        var ids = new HashMap<String, String>();
        ids.put("workspaces", person.workspace().toString());
        ids.put(
                "profiles",
                desk.post("/api/v1/profile", profile(mark)).get("id").asString());
        var work = desk.get("/api/v1/experiences").get("data").get(0);
        ids.put("experiences", work.findValue("id").asString());
        var posting = "Engineer " + mark + "\n\nWe look for an engineer who knows Java and SQL.\n";
        ids.put(
                "jobs",
                desk.post("/api/v1/jobs", desk.body("posting", posting, "company", "Fjord " + mark))
                        .get("id")
                        .asString());
        ids.put("stages", desk.get("/api/v1/stages").get(1).get("id").asString());
        var job = ids.getOrDefault("jobs", "");
        ids.put(
                "applications",
                desk.post("/api/v1/applications", desk.body("jobId", job))
                        .get("id")
                        .asString());
        var key = desk.body("name", mark).replace("}", ",\"scopes\":[\"jobs:read\"]}");
        ids.put("api-keys", desk.post("/api/v1/api-keys", key).at("/key/id").asString());
        ids.put("sessions", desk.get("/api/v1/me/sessions").at("/data/0/id").asString());
        ids.put(
                "tasks",
                desk.post("/api/v1/generate/cv", desk.body("jobId", job))
                        .get("taskId")
                        .asString());
        ids.put("documents", desk.made(ids.getOrDefault("tasks", "")));
        desk.rest();
        ids.put(
                "notifications",
                desk.get("/api/v1/notifications").at("/data/0/id").asString());
        var link = desk.get("/api/v1/export/" + ids.get("documents") + "?format=pdf")
                .get("url")
                .asString();
        ids.put("files", link.replaceAll(".*/files/[^/]+/([^?]+).*", "$1"));
        return new Household(person, new Things(ids), mark);
    }

    private static String profile(String mark) {
        return "{\"name\":\"MARK\",\"resume\":{\"basics\":{\"name\":\"Ines MARK\",\"email\":\"MARK@example.org\",\"summary\":\"MARK\"},\"work\":[{\"name\":\"Pumps MARK\",\"position\":\"Engineer\",\"startDate\":\"2020-01\",\"highlights\":[\"Built 3 pumps in Java for MARK\",\"Wrote SQL reports for MARK\"]}]}}"
                .replace("MARK", mark);
    }

    /** Sends as the person. */
    record Desk(SignedIn.Sender server, SignedIn person) {
        JsonNode post(String path, String body) {
            return ok(server.send("POST", path, body, person.headers("Idempotency-Key", path + body.hashCode())));
        }

        JsonNode get(String path) {
            return ok(server.send("GET", path, "", person.headers()));
        }

        String body(String... members) {
            var body = JsonMapper.shared().createObjectNode();
            for (int i = 0; i < members.length; i += 2) body.put(members[i], members[i + 1]);
            return body.toString();
        }

        /** Waits for the task. @return its document's id */
        String made(String task) {
            var until = Instant.now().plus(PATIENCE);
            while (true) {
                var told = get("/api/v1/tasks/" + task);
                if (told.get("status").asString().equals("completed"))
                    return told.at("/result/documents/0/id").asString();
                assertThat(Instant.now()).as(told.toString()).isBefore(until);
                LockSupport.parkNanos(20_000_000);
            }
        }

        /** Waits until nothing is under way any more, mails included. */
        void rest() {
            var until = Instant.now().plus(PATIENCE);
            while (get("/api/v1/tasks").toString().matches(".*\"(pending|processing)\".*")) {
                assertThat(Instant.now()).isBefore(until);
                LockSupport.parkNanos(20_000_000);
            }
        }

        private static JsonNode ok(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return JsonMapper.shared().readTree(answer.body());
        }
    }

    Map<String, String> headers(String... more) {
        return person.headers(more);
    }
}
