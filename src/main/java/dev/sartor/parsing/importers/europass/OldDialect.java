package dev.sartor.parsing.importers.europass;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.wording.RichText;
import dev.sartor.parsing.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code SkillsPassport}, versions 2 and 3: lists may be wrapped ({@code WorkExperienceList}) or stand plainly. */
final class OldDialect {
    private static final List<String> SOFT =
            List.of("Communication", "Organisational", "JobRelated", "Computer", "Other");

    private final ResumeShape shape;

    OldDialect(ResumeShape shape) {
        this.shape = shape;
    }

    void read(Element root) {
        shape.language(root.attribute("locale"));
        var learner = root.name().equals("LearnerInfo") ? root : root.at("LearnerInfo");
        person(learner.at("Identification"));
        shape.basics().put("label", learner.text("Headline/Description/Label", "Headline/Description"));
        for (var e : innermost(learner, "WorkExperience")) work(e);
        for (var e : innermost(learner, "Education")) education(e);
        new OldSkills(shape).read(learner.at("Skills"));
        for (var e : learner.all("Achievement")) achievement(e);
        for (var name : SOFT) soft(learner.at("Skills").at(name), name);
    }

    /** Some files wrap an entry in an element of its own name. */
    private static List<Element> innermost(Element learner, String name) {
        return learner.all(name).stream()
                .flatMap(e -> e.all(name).isEmpty() ? Stream.of(e) : e.all(name).stream())
                .toList();
    }

    private void person(Element id) {
        var name = Stream.of(id.text("PersonName/FirstName"), id.text("PersonName/Surname"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var contact = id.at("ContactInfo");
        var address = contact.at("Address").all("Contact").stream().findFirst().orElse(contact.at("Address"));
        shape.basics()
                .put("name", name)
                .put("email", contact(contact.at("Email")))
                .put(
                        "phone",
                        contact(contact.all("Telephone").stream()
                                .findFirst()
                                .orElse(contact.at("TelephoneList/Telephone"))))
                .put(
                        "location",
                        new Entry()
                                .put("address", address.text("AddressLine"))
                                .put("postalCode", address.text("PostalCode"))
                                .put("city", address.text("Municipality"))
                                .put("countryCode", Place.countryCode(address.text("Country/Code", "Country/Label"))));
        for (var site : contact.all("Website")) {
            var url = contact(site);
            if (url != null && Profiles.network(url) == null) shape.basics().put("url", url);
            else if (url != null) shape.profile(Profiles.of(null, null, url));
        }
        var birth = id.at("Demographics/Birthdate");
        shape.basics()
                .put("birthDate", OldDates.date(birth))
                .put("nationality", id.at("Demographics").anywhere("Label"));
    }

    private static @Nullable String contact(Element e) {
        var inside = e.text("Contact");
        return inside != null ? inside : e.text() != null ? e.text() : e.attribute("value");
    }

    private void work(Element e) {
        var employer = e.at("Employer");
        var at = employer.at("ContactInfo/Address/Contact");
        shape.add(
                "work",
                OldDates.period(
                                new Entry()
                                        .put("name", employer.text("Name"))
                                        .put("position", e.text("Position/Label", "Position"))
                                        .put(
                                                "location",
                                                Stream.of(at.text("Municipality"), at.text("Country/Label"))
                                                        .filter(Objects::nonNull)
                                                        .collect(Collectors.joining(", ")))
                                        .put("url", employer.text("ContactInfo/Website/Contact"))
                                        .put("sector", employer.text("Sector/Label")),
                                e.at("Period"))
                        .told("summary", e.text("Activities")));
    }

    private void education(Element e) {
        var text = RichText.of(e.text("Activities", "Description"));
        var told = new ArrayList<String>(text.bullets());
        if (text.prose() != null) told.addFirst(text.prose());
        var organisation = e.at("Organisation");
        shape.add(
                "education",
                OldDates.period(
                                new Entry()
                                        .put("institution", organisation.text("Name"))
                                        .put("url", organisation.text("ContactInfo/Website/Contact"))
                                        .put("studyType", e.text("Title"))
                                        .put("area", e.text("Field/Label"))
                                        .put("level", e.text("Level/Label", "Level/Code")),
                                e.at("Period"))
                        .put("summary", String.join("\n", told)));
    }

    private void achievement(Element e) {
        var title = e.text("Title/Label", "Title");
        var text = RichText.of(e.text("Description"));
        shape.addCustom(
                title == null ? "Achievements" : title,
                new Entry().put("summary", text.prose()).highlights(text.bullets()));
    }

    private void soft(Element skill, String name) {
        var text = RichText.of(skill.text("Description"));
        if (text.prose() == null && text.bullets().isEmpty()) return;
        shape.addCustom(
                name.equals("JobRelated")
                        ? "Job-related skills"
                        : name.equals("Computer")
                                ? "Digital skills"
                                : name.equals("Other") ? "Other skills" : name + " skills",
                new Entry().put("summary", text.prose()).highlights(text.bullets()));
    }
}
