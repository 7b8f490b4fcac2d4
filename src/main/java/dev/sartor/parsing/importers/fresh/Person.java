package dev.sartor.parsing.importers.fresh;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;

/** Who the person is, which FRESH spreads over {@code name}, {@code info}, {@code contact}, {@code location} and {@code social}. */
final class Person {
    private Person() {}

    static void read(Tree root, ResumeShape shape) {
        var info = root.object("info");
        var contact = root.object("contact");
        var place = root.object("location");
        shape.basics()
                .put("name", root.text("name"))
                .put("label", info.text("label"))
                .put("image", info.text("image"))
                .put("email", contact.text("email"))
                .put("phone", contact.text("phone"))
                .put("url", contact.text("website"))
                .put("summary", RichText.plain(info.text("brief")))
                .put(
                        "location",
                        new Entry()
                                .put("address", place.text("address"))
                                .put("postalCode", place.text("code"))
                                .put("city", place.text("city"))
                                .put("countryCode", Place.countryCode(place.text("country")))
                                .put("region", place.text("region")));
        for (var s : root.items("social"))
            shape.profile(Profiles.of(s.text("network", "label"), s.text("user"), s.text("url"))
                    .rest(shape.format(), s));
    }
}
