package dev.sartor.parsing.importers.mac;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jobs, each with its roles; projects; and what the person made in public. */
final class Experience {
    private Experience() {}

    static void read(Tree experience, ResumeShape shape) {
        for (var job : experience.items("jobs")) job(job, shape);
        for (var t : experience.items("projects")) project(t, shape);
        for (var t : experience.items("publicArtifacts")) {
            var d = t.object("details");
            var entry = new Entry()
                    .put("name", d.text("name"))
                    .put("url", d.text("URL"))
                    .put("summary", d.text("description"))
                    .date("releaseDate", t.text("publishingDate"));
            shape.add("publications", entry.rest(shape.format(), t));
        }
    }

    /** Every role is a position; several of one employer are one stay. */
    private static void job(Tree job, ResumeShape shape) {
        var organisation = job.object("organization");
        var name = organisation.text("name");
        var url = organisation.text("URL");
        var description = organisation.text("description");
        var roles = job.items("roles");
        var rest = job.rest();
        for (var role : roles) {
            var entry = new Entry()
                    .put("name", name)
                    .put("position", role.text("name"))
                    .put("description", description)
                    .put("url", url)
                    .dates(role.text("startDate"), role.text("finishDate"))
                    .ours("employment", roles.size() > 1 ? name : null);
            entry.told("summary", role.text("notes"))
                    .highlights(challenges(role))
                    .put("keywords", names(role.copies("competences")));
            rest.putAll(role.rest());
            shape.add("work", entry.rest(shape.format(), rest));
            rest.clear();
        }
        if (roles.isEmpty())
            shape.add(
                    "work",
                    new Entry()
                            .put("name", name)
                            .put("url", url)
                            .put("description", description)
                            .rest(shape.format(), rest));
    }

    private static void project(Tree t, ResumeShape shape) {
        var d = t.object("details");
        var roles = t.items("roles");
        var entry = new Entry()
                .put("name", d.text("name"))
                .put("description", RichText.plain(d.text("description")))
                .put("url", d.text("URL"));
        var titles = new ArrayList<String>();
        for (var role : roles) {
            var title = role.text("name");
            if (title != null) titles.add(title);
            entry.dates(role.text("startDate"), role.text("finishDate"))
                    .highlights(challenges(role))
                    .put("keywords", names(role.copies("competences")));
        }
        var type = t.text("type");
        shape.add("projects", entry.put("roles", titles).put("type", type).rest(shape.format(), rest(t, roles)));
    }

    private static Map<String, @Nullable Object> rest(Tree t, List<Tree> roles) {
        var rest = t.rest();
        var told =
                roles.stream().map(Tree::rest).filter(each -> !each.isEmpty()).toList();
        if (!told.isEmpty()) rest.put("roles", told);
        return rest;
    }

    private static List<String> challenges(Tree role) {
        var out = new ArrayList<String>();
        for (var challenge : role.items("challenges")) {
            var text = RichText.of(challenge.text("description"));
            if (text.prose() != null) out.addAll(List.of(text.prose().split("\n")));
            out.addAll(text.bullets());
        }
        return out;
    }

    private static List<String> names(List<Tree> competences) {
        var out = new ArrayList<String>();
        for (var each : competences) {
            var name = each.text("name");
            if (name != null) out.add(name);
        }
        return out;
    }
}
