package dev.sartor.model.json;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Ids;
import dev.sartor.model.resume.Award;
import dev.sartor.model.resume.Basics;
import dev.sartor.model.resume.Certificate;
import dev.sartor.model.resume.CustomSection;
import dev.sartor.model.resume.Education;
import dev.sartor.model.resume.Highlight;
import dev.sartor.model.resume.Interest;
import dev.sartor.model.resume.Project;
import dev.sartor.model.resume.Publication;
import dev.sartor.model.resume.Reference;
import dev.sartor.model.resume.Resume;
import dev.sartor.model.resume.Skill;
import dev.sartor.model.resume.SpokenLanguage;
import dev.sartor.model.resume.Volunteer;
import dev.sartor.model.resume.Work;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Resume v1.0.0 to our values. Ids that stand under {@code x-sartor} are kept, the others minted from place and text. */
final class ResumeReader {
    private final Ids ids = new Ids();
    private final Set<String> used = new HashSet<>();

    Resume read(JsonNode root) {
        if (!root.isObject())
            throw new BadInput("This JSON is not a résumé: it is no object.", "Give a file in JSON Resume's shape.");
        reserve(root);
        var f = new Fields(root);
        var basics = basics(f);
        var language = language(root);
        var work = list(f, "work", this::work);
        var volunteer = list(f, "volunteer", this::volunteer);
        var education = list(f, "education", this::education);
        var awards = list(f, "awards", this::award);
        var certificates = list(f, "certificates", this::certificate);
        var publications = list(f, "publications", this::publication);
        var skills = list(f, "skills", this::skill);
        var languages = list(f, "languages", this::spoken);
        var interests = list(f, "interests", this::interest);
        var references = list(f, "references", this::reference);
        var projects = list(f, "projects", this::project);
        var sections = list(f.ours(), "sections", this::section);
        return new Resume(
                basics,
                work,
                volunteer,
                education,
                awards,
                certificates,
                publications,
                skills,
                languages,
                interests,
                references,
                projects,
                sections,
                language,
                f.extras());
    }

    private void reserve(JsonNode node) {
        if (node.isArray()) node.forEach(this::reserve);
        if (!node.isObject()) return;
        node.properties().forEach(e -> reserve(e.getValue()));
        var ours = node.get(Fields.OURS);
        if (ours == null) return;
        if (ours.path("id").isString()) ids.reserve(ours.path("id").stringValue());
        for (var id : ours.path("highlightIds")) if (id.isString()) ids.reserve(id.stringValue());
    }

    private static @Nullable String language(JsonNode root) {
        var tag = root.path("meta").path("language");
        return tag.isString() && !tag.stringValue().isBlank() ? tag.stringValue() : null;
    }

    private static <T> List<T> list(Fields f, String key, Function<Fields, T> read) {
        return f.objects(key).stream().map(Fields::new).map(read).toList();
    }

    private static Basics basics(Fields root) {
        var f = new Fields(root.object("basics").orElse(null));
        var location = f.object("location").map(Fields::new).map(ResumeReader::location);
        return new Basics(
                f.text("name"),
                f.text("label"),
                f.text("image"),
                f.text("email"),
                f.text("phone"),
                f.text("url"),
                f.text("summary"),
                location.orElse(null),
                list(
                        f,
                        "profiles",
                        p -> new Basics.Profile(p.text("network"), p.text("username"), p.text("url"), p.extras())),
                f.extras());
    }

    private static Basics.Location location(Fields f) {
        return new Basics.Location(
                f.text("address"),
                f.text("postalCode"),
                f.text("city"),
                f.text("countryCode"),
                f.text("region"),
                f.extras());
    }

    private Work work(Fields f) {
        var name = f.text("name");
        var position = f.text("position");
        var period = f.period();
        var id = id(f, "work", name, position, Objects.toString(period.start(), ""));
        return new Work(
                id,
                name,
                position,
                f.text("location"),
                f.text("description"),
                f.text("url"),
                period,
                f.text("summary"),
                highlights(f, id),
                f.ours().text("employment"),
                f.extras());
    }

    private Volunteer volunteer(Fields f) {
        var organization = f.text("organization");
        var position = f.text("position");
        var period = f.period();
        var id = id(f, "volunteer", organization, position, Objects.toString(period.start(), ""));
        var url = f.text("url");
        var summary = f.text("summary");
        return new Volunteer(id, organization, position, url, period, summary, highlights(f, id), f.extras());
    }

    private Education education(Fields f) {
        var institution = f.text("institution");
        var area = f.text("area");
        var studyType = f.text("studyType");
        var id = id(f, "education", institution, area, studyType);
        var url = f.text("url");
        return new Education(
                id, institution, url, area, studyType, f.period(), f.text("score"), f.texts("courses"), f.extras());
    }

    private Award award(Fields f) {
        var title = f.text("title");
        var awarder = f.text("awarder");
        var id = id(f, "awards", title, awarder);
        return new Award(id, title, f.date("date"), awarder, f.text("summary"), f.extras());
    }

    private Certificate certificate(Fields f) {
        var name = f.text("name");
        var issuer = f.text("issuer");
        var id = id(f, "certificates", name, issuer);
        return new Certificate(id, name, f.date("date"), f.text("url"), issuer, terms(f.ours()), f.extras());
    }

    private static Certificate.@Nullable Terms terms(Fields ours) {
        var kind = ours.text("kind");
        var number = ours.text("number");
        var expires = ours.date("expires");
        var region = ours.text("region");
        boolean nothing = kind == null && number == null && expires == null && region == null;
        return nothing ? null : new Certificate.Terms("licence".equals(kind), number, expires, region);
    }

    private Publication publication(Fields f) {
        var name = f.text("name");
        var publisher = f.text("publisher");
        var id = id(f, "publications", name, publisher);
        return new Publication(
                id, name, publisher, f.date("releaseDate"), f.text("url"), f.text("summary"), f.extras());
    }

    private Skill skill(Fields f) {
        var name = f.text("name");
        return new Skill(id(f, "skills", name), name, f.text("level"), f.texts("keywords"), f.extras());
    }

    private SpokenLanguage spoken(Fields f) {
        var language = f.text("language");
        return new SpokenLanguage(id(f, "languages", language), language, f.text("fluency"), f.extras());
    }

    private Interest interest(Fields f) {
        var name = f.text("name");
        return new Interest(id(f, "interests", name), name, f.texts("keywords"), f.extras());
    }

    private Reference reference(Fields f) {
        var name = f.text("name");
        return new Reference(id(f, "references", name), name, f.text("reference"), f.extras());
    }

    private Project project(Fields f) {
        var name = f.text("name");
        var id = id(f, "projects", name);
        return new Project(
                id,
                name,
                f.text("description"),
                highlights(f, id),
                f.texts("keywords"),
                f.period(),
                f.text("url"),
                f.texts("roles"),
                f.text("entity"),
                f.text("type"),
                f.extras());
    }

    private CustomSection section(Fields f) {
        var title = Objects.requireNonNullElse(f.text("title"), "");
        var id = own(f, "sections", title);
        return new CustomSection(id, title, list(f, "entries", e -> entry(e, id)), f.extras());
    }

    private CustomSection.Entry entry(Fields f, String sectionId) {
        var title = f.text("title");
        var subtitle = f.text("subtitle");
        var id = own(f, sectionId, title, subtitle);
        return new CustomSection.Entry(
                id,
                title,
                subtitle,
                f.text("location"),
                f.text("url"),
                f.period(),
                f.text("summary"),
                highlights(f, id),
                f.extras());
    }

    private List<Highlight> highlights(Fields f, String itemId) {
        var texts = f.texts("highlights");
        var kept = f.ours().idsByPlace("highlightIds");
        var evidence = f.ours().objectsIf("evidence", node -> Backing.isOne(node, texts.size())).stream()
                .map(Fields::new)
                .map(e -> new Backing(e.number("highlight"), e.text("url"), e.text("title")))
                .toList();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    var id = keep(kept.get(i), itemId, texts.get(i));
                    var backing = evidence.stream()
                            .filter(b -> b.highlight == i)
                            .flatMap(Backing::evidence)
                            .toList();
                    return new Highlight(id, texts.get(i), backing);
                })
                .toList();
    }

    private record Backing(
            int highlight, @Nullable String url, @Nullable String title) {
        /** Whether the node says all that we keep of it and nothing else, so that nothing gets lost. */
        static boolean isOne(JsonNode node, int highlights) {
            var at = node.path("highlight");
            return at.isInt()
                    && at.intValue() >= 0
                    && at.intValue() < highlights
                    && node.path("url").isString()
                    && (node.size() == 2
                            || (node.size() == 3 && node.path("title").isString()));
        }

        Stream<Highlight.Evidence> evidence() {
            return url == null ? Stream.of() : Stream.of(new Highlight.Evidence(url, title));
        }
    }

    /** The id kept under {@code x-sartor}, else a new one. */
    private String id(Fields f, @Nullable String... parts) {
        return keep(f.ours().text("id"), parts);
    }

    /** The same for what is ours altogether, where the id stands plainly. */
    private String own(Fields f, @Nullable String... parts) {
        return keep(f.text("id"), parts);
    }

    /** A kept id stays, unless another part of the same file has it already. */
    private String keep(@Nullable String kept, @Nullable String... parts) {
        return kept != null && used.add(kept) ? kept : mint(parts);
    }

    private String mint(@Nullable String... parts) {
        return ids.mint(Stream.of(parts).map(part -> Objects.toString(part, "")).toArray(String[]::new));
    }
}
