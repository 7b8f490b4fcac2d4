package dev.sartor.applications.web;

import dev.sartor.model.posting.JobPosting;
import dev.sartor.postings.json.PostingJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A posting as an answer shows it: the same JSON as the command line writes. */
final class Postable {
    private Postable() {}

    static JsonNode json(JobPosting posting) {
        return JsonMapper.shared().readTree(PostingJson.write(posting));
    }

    /** The same with the text it was read from, for whoever has not got it. */
    static JsonNode withText(JobPosting posting) {
        var json = (ObjectNode) json(posting);
        return json.put("text", posting.text());
    }
}
