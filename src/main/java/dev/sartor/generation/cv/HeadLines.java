package dev.sartor.generation.cv;

import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Head.Contact;
import dev.sartor.model.draft.Line;
import dev.sartor.model.resume.Basics;
import dev.sartor.model.resume.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Name, headline and contacts. */
final class HeadLines {
    private final Say say;

    HeadLines(Say say) {
        this.say = say;
    }

    Head of(Resume resume) {
        var b = resume.basics();
        var name = say.line("basics/name", Objects.requireNonNullElse(b.name(), ""), "basics/name");
        return new Head(name, headline(resume), contacts(b));
    }

    /** The person's own label, else the title of the position they hold or held last. */
    private @Nullable Line headline(Resume resume) {
        var label = say.maybe("basics/label", resume.basics().label(), "basics/label");
        if (label != null || resume.work().isEmpty()) return label;
        var latest = resume.work().getFirst();
        return say.maybe("basics/label", latest.position(), latest.id());
    }

    private List<Contact> contacts(Basics b) {
        var out = new ArrayList<Contact>();
        add(out, Contact.Kind.EMAIL, say.maybe("basics/email", b.email(), "basics/email"), "mailto:");
        add(out, Contact.Kind.PHONE, say.maybe("basics/phone", b.phone(), "basics/phone"), "tel:");
        var at = b.location();
        if (at != null) {
            var f = "basics/location";
            var city = new Say.Saying(
                    f + (at.city() == null ? "/address" : "/city"), at.city() == null ? at.address() : at.city());
            var region = new Say.Saying(
                    f + (at.region() == null ? "/countryCode" : "/region"),
                    at.region() == null ? at.countryCode() : at.region());
            add(out, Contact.Kind.PLACE, say.joint(f, ", ", f, false, city, region), null);
        }
        add(out, Contact.Kind.LINK, link("basics/url", b.url(), "basics/url"), "https://");
        for (int i = 0; i < b.profiles().size(); i++) {
            var id = "basics/profiles/" + i;
            var p = b.profiles().get(i);
            var line = p.url() != null
                    ? link(id, p.url(), id)
                    : say.joint(
                            id,
                            ": ",
                            id,
                            false,
                            new Say.Saying(id + "/network", p.network()),
                            new Say.Saying(id + "/username", p.username()));
            if (line != null) out.add(new Contact(Contact.Kind.LINK, line, p.url()));
        }
        return out;
    }

    private @Nullable Line link(String field, @Nullable String url, String factId) {
        return say.maybe(field, url == null ? null : shortened(url), factId);
    }

    private static void add(List<Contact> out, Contact.Kind kind, @Nullable Line line, @Nullable String scheme) {
        if (line == null) return;
        var target = kind == Contact.Kind.PHONE ? line.text().replaceAll("[^+0-9]", "") : line.text();
        out.add(new Contact(kind, line, scheme == null ? null : scheme + target));
    }

    /** A link as people write it: without scheme, "www." and the last slash. */
    static String shortened(String url) {
        return url.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
