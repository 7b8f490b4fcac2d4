package dev.sartor.model.json;

import dev.sartor.model.resume.Award;
import dev.sartor.model.resume.Basics;
import dev.sartor.model.resume.Certificate;
import dev.sartor.model.resume.CustomSection;
import dev.sartor.model.resume.Education;
import dev.sartor.model.resume.Highlight;
import dev.sartor.model.resume.Interest;
import dev.sartor.model.resume.Item;
import dev.sartor.model.resume.Project;
import dev.sartor.model.resume.Publication;
import dev.sartor.model.resume.Reference;
import dev.sartor.model.resume.Resume;
import dev.sartor.model.resume.Skill;
import dev.sartor.model.resume.SpokenLanguage;
import dev.sartor.model.resume.Volunteer;
import dev.sartor.model.resume.Work;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our values to JSON Resume v1.0.0, keys in the schema's order, extras behind them. */
final class ResumeWriter {
    private final boolean withOurs;

    /** @param withOurs whether ids, evidence and all else under {@code x-sartor} are written */
    ResumeWriter(boolean withOurs) {
        this.withOurs = withOurs;
    }

    ObjectNode write(Resume resume) {
        var o = new Fill(withOurs);
        var basics = basics(resume.basics());
        if (!basics.isEmpty()) o.put("basics", basics);
        items(o, "work", resume.work());
        items(o, "volunteer", resume.volunteer());
        items(o, "education", resume.education());
        items(o, "awards", resume.awards());
        items(o, "certificates", resume.certificates());
        items(o, "publications", resume.publications());
        items(o, "skills", resume.skills());
        items(o, "languages", resume.languages());
        items(o, "interests", resume.interests());
        items(o, "references", resume.references());
        items(o, "projects", resume.projects());
        if (!resume.sections().isEmpty()) o.shown().set("sections", array(resume.sections()));
        return o.with(resume.extras());
    }

    private void items(Fill o, String key, List<? extends Item> items) {
        if (!items.isEmpty()) o.put(key, array(items));
    }

    private ArrayNode array(List<? extends Item> items) {
        var array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(item(item)));
        return array;
    }

    private ObjectNode basics(Basics b) {
        var o = new Fill(withOurs)
                .put("name", b.name())
                .put("label", b.label())
                .put("image", b.image())
                .put("email", b.email())
                .put("phone", b.phone())
                .put("url", b.url())
                .put("summary", b.summary());
        var l = b.location();
        if (l != null)
            o.put(
                    "location",
                    new Fill(withOurs)
                            .put("address", l.address())
                            .put("postalCode", l.postalCode())
                            .put("city", l.city())
                            .put("countryCode", l.countryCode())
                            .put("region", l.region())
                            .with(l.extras()));
        if (!b.profiles().isEmpty()) {
            var profiles = JsonNodeFactory.instance.arrayNode();
            for (var p : b.profiles())
                profiles.add(new Fill(withOurs)
                        .put("network", p.network())
                        .put("username", p.username())
                        .put("url", p.url())
                        .with(p.extras()));
            o.put("profiles", profiles);
        }
        return o.with(b.extras());
    }

    private ObjectNode item(Item item) {
        var o = new Fill(withOurs);
        switch (item) {
            case Work w -> {
                o.put("name", w.name()).put("position", w.position()).put("location", w.location());
                o.put("description", w.description()).put("url", w.url()).put(w.period());
                o.put("summary", w.summary());
                highlights(o, w.highlights());
                o.ours("employment", w.employment());
            }
            case Volunteer v -> {
                o.put("organization", v.organization())
                        .put("position", v.position())
                        .put("url", v.url());
                o.put(v.period()).put("summary", v.summary());
                highlights(o, v.highlights());
            }
            case Education e -> {
                o.put("institution", e.institution()).put("url", e.url()).put("area", e.area());
                o.put("studyType", e.studyType())
                        .put(e.period())
                        .put("score", e.score())
                        .put("courses", e.courses());
            }
            case Award a ->
                o.put("title", a.title())
                        .put("date", a.date())
                        .put("awarder", a.awarder())
                        .put("summary", a.summary());
            case Certificate c -> certificate(o, c);
            case Publication p ->
                o.put("name", p.name())
                        .put("publisher", p.publisher())
                        .put("releaseDate", p.releaseDate())
                        .put("url", p.url())
                        .put("summary", p.summary());
            case Skill s -> o.put("name", s.name()).put("level", s.level()).put("keywords", s.keywords());
            case SpokenLanguage l -> o.put("language", l.language()).put("fluency", l.fluency());
            case Interest i -> o.put("name", i.name()).put("keywords", i.keywords());
            case Reference r -> o.put("name", r.name()).put("reference", r.reference());
            case Project p -> project(o, p);
            case CustomSection s -> {
                if (withOurs) o.put("id", s.id());
                return o.put("title", s.title())
                        .put("entries", array(s.entries()))
                        .with(s.extras());
            }
            case CustomSection.Entry e -> {
                if (withOurs) o.put("id", e.id());
                o.put("title", e.title()).put("subtitle", e.subtitle()).put("location", e.location());
                o.put("url", e.url()).put(e.period()).put("summary", e.summary());
                highlights(o, e.highlights());
                return o.with(e.extras());
            }
        }
        o.ours("id", item.id());
        return o.with(item.extras());
    }

    private static void certificate(Fill o, Certificate c) {
        o.put("name", c.name()).put("date", c.date()).put("url", c.url()).put("issuer", c.issuer());
        var terms = c.terms();
        if (terms == null) return;
        // shown on the page, so it belongs to the résumé as shown as well
        o.shown().put("kind", terms.licence() ? "licence" : "certificate");
        if (terms.number() != null) o.shown().put("number", terms.number());
        if (terms.expires() != null) o.shown().put("expires", terms.expires().toString());
        if (terms.region() != null) o.shown().put("region", terms.region());
    }

    private static void project(Fill o, Project p) {
        o.put("name", p.name()).put("description", p.description());
        highlights(o, p.highlights());
        o.put("keywords", p.keywords()).put(p.period()).put("url", p.url());
        o.put("roles", p.roles()).put("entity", p.entity()).put("type", p.type());
    }

    private static void highlights(Fill o, List<Highlight> highlights) {
        if (highlights.isEmpty()) return;
        o.put("highlights", highlights.stream().map(Highlight::text).toList());
        if (!o.withOurs()) return;
        var ids = o.shown().putArray("highlightIds");
        highlights.forEach(h -> ids.add(h.id()));
        var evidence = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < highlights.size(); i++)
            for (var e : highlights.get(i).evidence()) {
                var backing = evidence.addObject().put("highlight", i).put("url", e.url());
                if (e.title() != null) backing.put("title", e.title());
            }
        if (!evidence.isEmpty()) o.shown().set("evidence", evidence);
    }
}
