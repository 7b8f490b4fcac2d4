package dev.sartor.postings.json;

import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.JobPosting.EmploymentType;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.model.posting.Salary;
import dev.sartor.model.posting.Years;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A posting as JSON: what it says in fields, and every requirement with the words it came from. */
public final class PostingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PostingJson() {}

    /** Two-space indented, with a final newline; absent values are null. */
    public static String write(JobPosting posting) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node(posting)) + "\n";
    }

    /** Several postings under the key "postings". */
    public static String writeAll(List<JobPosting> postings) {
        var root = JsonNodeFactory.instance.objectNode();
        var list = root.putArray("postings");
        for (var posting : postings) list.add(node(posting));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode node(JobPosting posting) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("title", posting.title());
        node.put("company", posting.company());
        node.put("location", posting.location());
        node.put("country", posting.country());
        node.put("workMode", lower(posting.workMode()));
        node.put("employmentType", type(posting.employmentType()));
        node.set("salary", salary(posting.salary()));
        node.put("seniority", lower(posting.seniority()));
        node.set("yearsExperience", years(posting.years()));
        names(node, "mustHave", posting, Importance.MUST, false);
        names(node, "niceToHave", posting, Importance.NICE, false);
        names(node, "softSkills", posting, null, true);
        node.put("language", posting.language());
        var requirements = node.putArray("requirements");
        for (var requirement : posting.requirements()) requirements.add(node(requirement));
        var spans = node.putArray("about");
        for (var span : posting.companySpans())
            spans.add(span.of(posting.text()).replaceAll("\\s+", " "));
        AroundJson.put(posting.around(), node);
        return node;
    }

    private static void names(
            ObjectNode node, String key, JobPosting posting, @Nullable Importance importance, boolean soft) {
        var list = node.putArray(key);
        posting.requirements().stream()
                .filter(r -> importance == null || r.importance() == importance)
                .filter(r -> r.kind() != Kind.YEARS && soft == trait(r))
                .map(Requirement::label)
                .distinct()
                .forEach(list::add);
    }

    /** What nobody can look up in a list of skills. */
    private static boolean trait(Requirement requirement) {
        return requirement.kind() == Kind.SOFT_SKILL && requirement.skills().isEmpty();
    }

    private static ObjectNode node(Requirement requirement) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", requirement.id());
        node.put("importance", lower(requirement.importance()));
        node.put("kind", lower(requirement.kind()));
        node.put("label", requirement.label());
        var skills = node.putArray("skills");
        requirement.skills().forEach(skills::add);
        if (requirement.years() != null) node.set("years", years(requirement.years()));
        node.put("sentence", requirement.sentence());
        node.put("start", requirement.span().start());
        node.put("end", requirement.span().end());
        return node;
    }

    private static @Nullable ObjectNode salary(@Nullable Salary salary) {
        if (salary == null) return null;
        var node = JsonNodeFactory.instance.objectNode();
        node.put("min", salary.min());
        node.put("max", salary.max());
        node.put("currency", salary.currency());
        node.put("period", lower(salary.period()));
        return node;
    }

    private static @Nullable ObjectNode years(@Nullable Years years) {
        if (years == null) return null;
        var node = JsonNodeFactory.instance.objectNode();
        node.put("min", years.min());
        node.put("max", years.max());
        return node;
    }

    private static @Nullable String type(@Nullable EmploymentType type) {
        if (type == null) return null;
        return type == EmploymentType.CONTRACTOR ? "CONTRACT" : type.name();
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
