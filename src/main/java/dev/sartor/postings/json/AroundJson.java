package dev.sartor.postings.json;

import dev.sartor.model.posting.Around;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What stands around the work, as JSON. */
final class AroundJson {
    private AroundJson() {}

    static void put(Around around, ObjectNode node) {
        var closes = around.closes();
        node.put("closingDate", closes == null ? null : closes.toString());
        list(node, "contact", around.contact());
        list(node, "benefits", around.benefits());
        var employer = node.putObject("employer");
        employer.put("product", around.employer().product());
        employer.put("size", around.employer().size());
        employer.put("stage", around.employer().stage());
        list(employer, "values", around.employer().values());
        list(employer, "stack", around.employer().stack());
        list(node, "setAside", around.setAside());
    }

    private static void list(ObjectNode node, String name, List<String> values) {
        values.forEach(node.putArray(name)::add);
    }
}
