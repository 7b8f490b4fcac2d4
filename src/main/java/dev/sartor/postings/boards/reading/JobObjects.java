package dev.sartor.postings.boards.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON tree that are postings: they have a title, and a text, a place or a kind of work. */
final class JobObjects {
    private static final int DEEPEST = 6;
    private static final List<String> TITLES =
            List.of("title", "jobtitle", "jobopeningname", "positiontitle", "name", "text", "positionname");
    private static final List<String> TEXTS = List.of(
            "description",
            "descriptionhtml",
            "descriptionplain",
            "content",
            "jobdescription",
            "jobad",
            "lists",
            "profile",
            "requirements",
            "qualifications",
            "shortdescriptionstr",
            "descriptionteaser",
            "responsibilities");
    private static final List<String> TERMS = List.of(
            "employmenttype",
            "employmentstatuslabel",
            "location",
            "joblocation",
            "worktype",
            "primarylocation",
            "telecommuting",
            "locationname",
            "joburl",
            "categories",
            "joblocations",
            "worklocation");

    private final LinkedHashSet<Map<?, ?>> found = new LinkedHashSet<>();

    List<Posted> find(@Nullable Object tree) {
        collect(tree, 0);
        var out = new ArrayList<Posted>();
        for (var each : found) out.add(JobObject.read(each));
        return out;
    }

    private void collect(@Nullable Object tree, int depth) {
        if (depth > DEEPEST) return;
        if (tree instanceof List<?> list) list.forEach(each -> collect(each, depth + 1));
        if (!(tree instanceof Map<?, ?> map)) return;
        if (isJob(map)) found.add(map);
        else map.values().forEach(each -> collect(each, depth + 1));
    }

    private static boolean isJob(Map<?, ?> map) {
        if (String.valueOf(map.get("@type")).contains("JobPosting")) return true;
        if (map.containsKey("@type") || map.get("jobs") instanceof List<?>) return false;
        var lookup = new Lookup(map);
        return TITLES.stream().anyMatch(lookup::has)
                && (TEXTS.stream().anyMatch(lookup::has)
                        || TERMS.stream().filter(lookup::has).count() > 1);
    }
}
