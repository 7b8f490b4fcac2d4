package dev.sartor.parsing.importers.rendercv;

import com.google.auto.service.AutoService;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Text;
import dev.sartor.parsing.trees.TopKeys;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.trees.Yaml;
import dev.sartor.parsing.wording.RichText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the {@code cv} of a RenderCV file; design, locale and settings are kept as they are. */
@AutoService(Importer.class)
public final class RenderCvImporter implements Importer {
    private static final Map<String, String> LANGUAGES = Map.of(
            "english",
            "en",
            "german",
            "de",
            "french",
            "fr",
            "spanish",
            "es",
            "italian",
            "it",
            "portuguese",
            "pt",
            "turkish",
            "tr",
            "dutch",
            "nl",
            "danish",
            "da");

    @Override
    public String id() {
        return "rendercv";
    }

    @Override
    public String name() {
        return "RenderCV (YAML)";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return TopKeys.ofYaml(bytes).contains("cv");
    }

    @Override
    public Resume read(byte[] bytes) {
        var root = new Tree(Yaml.read(Text.of(bytes)));
        var shape = new ResumeShape(id());
        var cv = root.object("cv");
        person(cv, shape);
        var sections = cv.object("sections");
        for (var key : sections.keys()) Sections.read(key, sections.take(key), shape);
        var language = root.object("locale").peek("language");
        if (language != null) shape.language(LANGUAGES.get(language.toLowerCase(Locale.ROOT)));
        shape.rest(root);
        return shape.resume();
    }

    private static void person(Tree cv, ResumeShape shape) {
        shape.basics()
                .put("name", RichText.plain(cv.text("name")))
                .put("label", RichText.plain(cv.text("headline", "label")))
                .put("email", first(cv, "email"))
                .put("phone", phone(first(cv, "phone")))
                .put("url", first(cv, "website"))
                .put("image", cv.text("photo"))
                .put("location", Place.of(cv.text("location")));
        for (var network : cv.items("social_networks"))
            shape.profile(Profiles.of(network.text("network"), network.text("username"), network.text("url"))
                    .rest(shape.format(), network));
        for (var connection : cv.items("custom_connections"))
            shape.profile(Profiles.of(null, connection.text("placeholder"), connection.text("url"))
                    .rest(shape.format(), connection));
    }

    /** Since version 2.5 a contact may be a list: the first is the one to use, all of them stay where they were. */
    private static @Nullable String first(Tree cv, String key) {
        var one = cv.text(key);
        if (one != null || !(cv.take(key) instanceof List<?> many) || many.isEmpty()) return one;
        if (many.size() > 1) cv.put(key, many);
        return String.valueOf(many.getFirst());
    }

    /** RenderCV writes RFC 3966 ({@code tel:+1-609-999-9995}). */
    private static @Nullable String phone(@Nullable String phone) {
        return phone == null ? null : phone.replaceFirst("^tel:", "");
    }
}
