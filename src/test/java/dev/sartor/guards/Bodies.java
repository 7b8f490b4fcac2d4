package dev.sartor.guards;

import static java.util.Map.entry;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** For each operation that takes JSON a body that it accepts, but for what the things named in it are. */
final class Bodies {
    private static final String RESUME = "{\"basics\":{\"name\":\"Ines Vale\"},\"work\":[{\"name\":\"Nordlicht Pumps\","
            + "\"position\":\"Engineer\",\"startDate\":\"2020-01\",\"highlights\":[\"Built 3 pumps\"]}]}";
    private static final String POSTING = "Engineer at Blue Fjord. You know Java and SQL.";

    private static final String FILE = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n"
            + "Content-Type: application/json\r\n\r\n{\"basics\":{\"name\":\"Ines Vale\"}}\r\n--b--\r\n";

    private static final Map<String, String> ALL = Map.ofEntries(
            entry("POST /api/cv/generate", "{'profile':RESUME,'job_description':'POSTING'}"),
            entry("POST /api/cv/generate-json", "{'profile':RESUME,'job_description':'POSTING'}"),
            entry("POST /api/cv/generate-from-url", "{'profile':RESUME,'job_url':'https://jobs.example/1'}"),
            entry("POST /api/cv/generate-authenticated", "{'job_description':'POSTING'}"),
            entry("POST /api/cv/generate-authenticated-from-url", "{'job_url':'https://jobs.example/1'}"),
            entry("POST /generate-cv", "{'job_id':'<jobs>','profile_id':'<profiles>'}"),
            entry("POST /api/v1/api-keys", "{'name':'for a script','scopes':['jobs:read']}"),
            entry("POST /api/v1/applications", "{'jobId':'<jobs>','stageId':'<stages>'}"),
            entry("PATCH /api/v1/applications/{id}", "{'notes':'Asked for Monday.','sentDocumentId':'<documents>'}"),
            entry("PUT /api/v1/applications/{id}/stage", "{'stageId':'<stages>','before':'<applications>'}"),
            entry("POST /api/v1/auth/password/forgot", "{'email':'nobody@example.org'}"),
            entry("POST /api/v1/auth/password/reset", "{'token':'x','password':'nine quiet otters in the reeds'}"),
            entry(
                    "POST /api/v1/auth/signin",
                    "{'email':'nobody@example.org','password':'nine quiet otters in the reeds'}"),
            entry("POST /api/v1/auth/signup", "{'email':'not-an-address','password':'nine quiet otters','name':'N'}"),
            entry("POST /api/v1/auth/verify", "{'token':'x'}"),
            entry("POST /api/v1/me/erasure", "{'password':'x'}"),
            entry("PUT /api/v1/me/password", "{'current':'x','password':'nine quiet otters in the reeds'}"),
            entry("PUT /api/v1/documents/{id}/keep", "{'kept':true}"),
            entry("PUT /api/v1/documents/{id}/lines", "{'field':'headline','text':'Engineer'}"),
            entry("PUT /api/v1/documents/{id}/rating", "{'rating':7}"),
            entry("POST /api/v1/documents/{id}/variant", "{'name':'shorter'}"),
            entry(
                    "POST /api/v1/generate/cv",
                    "{'jobId':'<jobs>','profileId':'<profiles>','options':{'date':'2026-01-02'}}"),
            entry(
                    "POST /api/v1/generate/cover-letter",
                    "{'jobId':'<jobs>','profileId':'<profiles>','options':{'date':'2026-01-02'}}"),
            entry("POST /api/v1/guest/gate", "{'resume':RESUME,'draft':{},'posting':'POSTING'}"),
            entry("POST /api/v1/guest/posting", "{'text':'POSTING'}"),
            entry("POST /api/v1/guest/render", "{'resume':RESUME,'format':'txt'}"),
            entry("POST /api/v1/guest/tailor", "{'resume':RESUME,'posting':'POSTING'}"),
            entry("POST /api/v1/invitations", "{'email':'nobody@example.org'}"),
            entry("POST /api/v1/jobs", "{'title':'Engineer','company':'Blue Fjord','posting':'POSTING'}"),
            entry("PATCH /api/v1/jobs/{id}", "{'company':'Blue Fjord'}"),
            entry("POST /api/v1/jobs/parse", "{'text':'POSTING'}"),
            entry("POST /api/v1/jobs/links", "{'url':'https://jobs.example/1','consent':false}"),
            entry("PUT /api/v1/model-settings", "{'models':[{'provider':'x','model':'y'}],'monthlyBudget':5}"),
            entry("PUT /api/v1/notifications/settings", "{'mail':false}"),
            entry("POST /api/v1/previews", "{'resume':RESUME}"),
            entry("POST /api/v1/profile", "{'name':'Other','resume':RESUME}"),
            entry("PUT /api/v1/profile", "{'name':'Other','resume':RESUME}"),
            entry("PATCH /api/v1/profile", "{'name':'Other'}"),
            entry("POST /api/v1/profiles", "{'name':'Other','resume':RESUME}"),
            entry("PUT /api/v1/profiles/{id}", "{'name':'Other','resume':RESUME}"),
            entry("PATCH /api/v1/profiles/{id}", "{'name':'Other'}"),
            entry("PUT /api/v1/prompts/{name}", "{'text':'Word it.'}"),
            entry("POST /api/v1/stages", "{'name':'Second talk','before':'<stages>'}"),
            entry("PUT /api/v1/stages/{id}", "{'name':'Second talk','before':'<stages>'}"),
            entry("POST /api/v1/suggest/bullet", "{'text':'Built 3 pumps'}"),
            entry("POST /api/v1/suggest/skills", "{'profile':'<profiles>'}"),
            entry("POST /api/v1/suggest/gap", "{'label':'Kafka','sentence':'You know Kafka.','profile':'<profiles>'}"),
            entry("POST /api/v1/suggest/skills-by-model", "{'profile':'<profiles>'}"),
            entry("POST /api/v1/suggest/summary-by-model", "{'profile':'<profiles>'}"),
            entry("POST /api/v1/suggest/summary", "{'profile':'<profiles>'}"),
            entry("POST /api/v1/suggest/wordings", "{'text':'Built 3 pumps'}"),
            entry("POST /api/v1/tailor", "{'resume':RESUME,'posting':'POSTING'}"),
            entry("POST /api/v1/{section}", "{'name':'Nordlicht Pumps','position':'Engineer'}"),
            entry("PUT /api/v1/{section}/{id}", "{'name':'Nordlicht Pumps','position':'Engineer'}"),
            entry("PATCH /api/v1/{section}/{id}", "{'position':'Engineer'}"));

    private Bodies() {}

    static boolean knows(Operation operation) {
        return ALL.containsKey(operation.toString());
    }

    /** Whether the body names things by their ids. */
    static boolean names(Operation operation) {
        return ALL.getOrDefault(operation.toString(), "").contains("<");
    }

    /** Whether the body is a part of a résumé, which may have members of the person's own. */
    static boolean isResume(Operation operation) {
        return operation.path().startsWith("/api/v1/{section}");
    }

    /** @return "" for an operation that takes none */
    static String of(Operation operation, Things things) {
        if (operation.bodyType().startsWith("multipart/")) return FILE;
        if (!operation.takesJson()) return "";
        var body = ALL.getOrDefault(operation.toString(), "{}").replace('\'', '"');
        for (var area : new String[] {"jobs", "profiles", "stages", "documents", "applications"})
            body = body.replace("<" + area + ">", things.id(area));
        return body.replace("RESUME", RESUME).replace("POSTING", POSTING);
    }

    static ObjectNode object(Operation operation, Things things) {
        return (ObjectNode) JsonMapper.shared().readTree(of(operation, things));
    }
}
