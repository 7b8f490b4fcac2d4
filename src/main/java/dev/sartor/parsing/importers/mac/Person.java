package dev.sartor.parsing.importers.mac;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the person is ({@code aboutMe}) and how to reach them ({@code careerPreferences.contact}). */
final class Person {
    private Person() {}

    static void read(Tree root, ResumeShape shape) {
        var about = root.object("aboutMe");
        var p = about.object("profile");
        var contact = root.object("careerPreferences").object("contact");
        var mails = contact.texts("contactMails");
        shape.basics()
                .put(
                        "name",
                        Stream.of(p.text("name"), p.text("surnames"))
                                .filter(part -> part != null)
                                .collect(Collectors.joining(" ")))
                .put("label", p.text("title"))
                .put("image", p.object("avatar").text("link"))
                .put("summary", RichText.plain(p.text("description")))
                .put("email", mails.isEmpty() ? null : mails.getFirst())
                .put("location", place(p.object("location")));
        if (mails.size() > 1) shape.basics().put("otherEmails", mails.subList(1, mails.size()));
        for (var phone : contact.items("phoneNumbers")) {
            var country = phone.text("countryCode");
            var number = phone.text("number");
            if (number != null)
                shape.basics().put("phone", country == null ? number : "+" + country.replace("+", "") + " " + number);
        }
        for (var link : contact.items("publicProfiles")) profile(link, shape);
        for (var link : about.items("relevantLinks")) profile(link, shape);
        for (var t : about.items("interestingFacts"))
            shape.add(
                    "interests",
                    new Entry()
                            .put("name", t.text("topic"))
                            .put("summary", t.text("fact", "content"))
                            .rest(shape.format(), t));
        for (var t : about.items("recommendations")) reference(t, shape);
    }

    private static Entry place(Tree l) {
        return new Entry()
                .put("address", l.text("address"))
                .put("postalCode", l.text("postalCode"))
                .put("city", l.text("municipality"))
                .put("countryCode", Place.countryCode(l.text("country")))
                .put("region", l.text("region"));
    }

    private static void profile(Tree link, ResumeShape shape) {
        var type = link.text("type");
        var url = link.text("URL");
        var known = url == null ? null : Profiles.network(url);
        shape.profile(Profiles.of(known == null ? type : known, null, url).rest(shape.format(), link));
    }

    private static void reference(Tree t, ResumeShape shape) {
        var by = t.object("isProvidedBy").object("profile");
        var name = Stream.of(by.text("name"), by.text("surnames"))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        shape.add(
                "references",
                new Entry()
                        .put("name", name)
                        .put("reference", t.text("description", "text", "title"))
                        .rest(shape.format(), t));
    }
}
