package dev.sartor.parsing.importers.hresume;

import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.fields.Degrees;
import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.words.SectionKind;
import dev.sartor.parsing.words.Titles;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the microformat marks. */
final class Marked {
    private final Names page;
    private final ResumeShape shape = new ResumeShape("hresume");

    Marked(Names page) {
        this.page = page;
    }

    Resume resume() {
        basics();
        page.all("p-experience", "experience").flatMap(Marked::events).forEach(this::job);
        page.all("p-education", "education").flatMap(Marked::events).forEach(this::study);
        page.all("p-skill", "skill")
                .map(each -> each.root().text())
                .distinct()
                .forEach(skill -> shape.add("skills", new Entry().put("name", skill)));
        return shape.resume();
    }

    /** hResume marks a list of events as one experience. */
    private static Stream<Names> events(Names marked) {
        boolean one = marked.root().hasClass("vevent") || marked.root().hasClass("h-event");
        return one || !marked.has("vevent", "h-event") ? Stream.of(marked) : marked.all("vevent", "h-event");
    }

    private void basics() {
        var found = page.first("p-contact", "h-card", "contact", "vcard");
        var card = found == null ? page : new Names(found);
        shape.basics()
                .put("name", card.text("p-name", "fn"))
                .put("label", card.text("p-job-title", "title"))
                .put("email", bare(card.address("u-email", "email"), "mailto:"))
                .put("phone", card.text("p-tel", "tel"))
                .put("summary", page.text("p-summary", "summary"));
        var city = card.text("p-locality", "locality");
        var place = city == null
                ? Place.of(card.text("p-adr", "adr"))
                : new Entry().put("city", city).put("region", card.text("p-region", "region"));
        shape.basics().put("location", place);
        card.all("u-url", "url")
                .map(each -> each.address("u-url", "url"))
                .filter(Objects::nonNull)
                .forEach(this::link);
    }

    private void link(String url) {
        var network = Profiles.network(url);
        if (network == null) shape.basics().put("url", url);
        else shape.profile(Profiles.of(network, null, url));
    }

    private static @Nullable String bare(@Nullable String address, String scheme) {
        return address == null || !address.startsWith(scheme) ? address : address.substring(scheme.length());
    }

    private void job(Names event) {
        var entry = new Entry();
        boolean free = kind(event) == SectionKind.VOLUNTEER;
        entry.put("position", event.text("p-job-title", "title", "p-name", "summary"))
                .put(free ? "organization" : "name", event.text("p-organization", "p-org", "org"))
                .put("location", event.text("p-location", "location", "p-locality", "locality"))
                .put("url", event.address("u-url", "url"));
        period(event, entry, false);
        told(event, entry);
        shape.add(free ? "volunteer" : "work", entry);
    }

    /** What the title over it says. */
    private static SectionKind kind(Names event) {
        for (var at = event.root().parent(); at != null; at = at.parent()) {
            var title = at.selectFirst("> h2, > h1, > header > h2");
            if (title != null) return Titles.kind(title.text()).orElse(SectionKind.WORK);
        }
        return SectionKind.WORK;
    }

    private void study(Names event) {
        var entry = new Entry();
        var school = event.text("p-organization", "p-org", "org", "fn");
        var name = event.text("p-degree", "p-name", "summary", "title");
        if (name != null && !name.equals(school)) {
            var degree = Degrees.of(name).orElse(new Degrees.Degree(name, null));
            if (degree.type() != null) entry.put("studyType", degree.type());
            if (degree.area() != null) entry.put("area", degree.area());
        }
        entry.put("institution", school == null ? name : school).put("url", event.address("u-url", "url"));
        period(event, entry, true);
        shape.add("education", entry.put("courses", items(event)));
    }

    /** @param endsAlone whether a date alone is the end */
    private static void period(Names event, Entry entry, boolean endsAlone) {
        if (event.has("dt-start", "dtstart")) {
            entry.dates(event.date("dt-start", "dtstart"), event.date("dt-end", "dtend"));
            return;
        }
        var span = Dates.first(Objects.requireNonNullElse(event.text("dt-duration", "when", "date"), ""))
                .orElse(null);
        if (span == null) return;
        if (span.start() != null && (span.range() || !endsAlone))
            entry.put("startDate", span.start().toString());
        if (span.end() != null) entry.put("endDate", span.end().toString());
    }

    private static void told(Names event, Entry entry) {
        var prose = event.text("e-content", "p-content", "description", "note");
        var plain = event.root().selectFirst("> p:not([class])");
        if (prose == null && plain != null) prose = plain.text();
        entry.put("summary", prose).highlights(items(event));
    }

    private static List<String> items(Names event) {
        return event.root().select("ul > li, ol > li").stream()
                .map(item -> item.text())
                .filter(text -> !text.isBlank())
                .toList();
    }
}
