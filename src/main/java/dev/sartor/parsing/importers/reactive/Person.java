package dev.sartor.parsing.importers.reactive;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the person is, wherever the version at hand says it. */
final class Person {
    private Person() {}

    static void read(Tree root, ResumeShape shape) {
        var b = root.object("basics");
        shape.basics()
                .put("name", b.text("name"))
                .put("label", b.text("headline"))
                .put("image", image(root, b))
                .put("email", b.text("email"))
                .put("phone", b.text("phone"))
                .put("url", link(b, "url", "website"))
                .put("summary", summary(root, b))
                .put("location", place(b));
        for (var p : b.items("profiles")) profile(p, shape);
        for (var field : b.items("customFields")) {
            var url = field.text("link");
            var words = field.text("text", "value");
            var name = field.text("name");
            if (url != null)
                shape.profile(
                        Profiles.of(name, null, url).put("username", words).rest(shape.format(), field));
            else if (words != null)
                shape.profile(
                        new Entry().put("network", name).put("username", words).rest(shape.format(), field));
        }
    }

    static void profile(Tree p, ResumeShape shape) {
        var url = link(p, "url", "website");
        shape.profile(Profiles.of(p.text("network"), p.text("username"), url).rest(shape.format(), p));
    }

    /** An address that stands plainly or as {@code href} (version 4: and 3) or {@code url} (version 5) of an object. */
    static @Nullable String link(Tree tree, String... keys) {
        for (var key : keys) {
            var plain = tree.text(key);
            if (plain != null) return plain;
            var inside = tree.object(key).text("href", "url");
            if (inside != null) return inside;
        }
        return null;
    }

    private static @Nullable String image(Tree root, Tree b) {
        for (var key : new String[] {"picture", "photo"}) {
            var inBasics = b.object(key).text("url");
            if (inBasics != null) return inBasics;
        }
        return root.object("picture").text("url");
    }

    private static @Nullable String summary(Tree root, Tree b) {
        var inBasics = b.text("summary");
        var told = inBasics != null ? inBasics : b.object("summary").text("body", "content");
        if (told == null) told = root.object("summary").text("content");
        if (told == null) told = root.object("sections").object("summary").text("content");
        var text = RichText.of(told);
        var lines = Stream.concat(Stream.ofNullable(text.prose()), text.bullets().stream());
        return lines.collect(Collectors.joining("\n"));
    }

    private static Entry place(Tree b) {
        var line = b.text("location");
        if (line != null) return Place.of(line);
        var place = b.object("location");
        return new Entry()
                .put("address", place.text("address"))
                .put("postalCode", place.text("postalCode"))
                .put("city", place.text("city"))
                .put("countryCode", Place.countryCode(place.text("country")))
                .put("region", place.text("region"));
    }
}
