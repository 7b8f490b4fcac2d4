package dev.sartor.parsing.importers.europass;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.wording.RichText;
import dev.sartor.parsing.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code Candidate}, version 4, whose texts are HTML. */
final class NewDialect {
    private final ResumeShape shape;

    NewDialect(ResumeShape shape) {
        this.shape = shape;
    }

    void read(Element root) {
        person(root.at("CandidatePerson"));
        var profile = root.at("CandidateProfile");
        shape.language(profile.attribute("languageCode"));
        shape.basics()
                .put("summary", RichText.of(profile.text("ExecutiveSummary")).prose());
        for (var e : profile.at("EmploymentHistory").all("EmployerHistory")) employer(e);
        for (var e : profile.at("EducationHistory").all("EducationOrganizationAttendance")) education(e);
        new NewSkills(shape).read(root);
        for (var e : titled(profile, "Projects")) shape.add("projects", told(e, "name", "description"));
        for (var e : titled(profile, "PublicationHistory"))
            shape.add(
                    "publications",
                    new Entry()
                            .put("name", title(e))
                            .put("summary", lines(e.text("Description")))
                            .put("releaseDate", start(e))
                            .put("url", e.text("Link")));
        for (var e : titled(profile, "VoluntaryWorks")) shape.add("volunteer", told(e, "position", "summary"));
        for (var key : List.of("Certifications", "CourseCertifications", "Licenses"))
            for (var e : titled(profile, key)) {
                var name = title(e) == null ? e.text("LicenseName", "CertificationName") : title(e);
                shape.add(
                        "certificates",
                        new Entry()
                                .put("name", name)
                                .put("date", start(e))
                                .put("url", e.text("Link"))
                                .put("issuer", e.anywhere("OrganizationName")));
            }
        for (var key : List.of(
                "NetworksAndMemberships",
                "ConferencesAndSeminars",
                "CreativeWorks",
                "Others",
                "SocialAndPoliticalActivities",
                "HonorsAndAwards",
                "Hobbies")) for (var e : titled(profile, key)) shape.addCustom(words(key), told(e, "title", "summary"));
    }

    /** The entries of a section: whatever has a title of its own. */
    private static List<Element> titled(Element profile, String section) {
        var out = new ArrayList<Element>();
        collect(profile.at(section), out);
        return out;
    }

    private static void collect(Element e, List<Element> out) {
        for (var child : e.children()) {
            boolean named = Stream.of("Title", "LicenseName", "CertificationName")
                    .anyMatch(t -> child.at(t).text() != null);
            if (named) out.add(child);
            else collect(child, out);
        }
    }

    private void person(Element p) {
        shape.basics()
                .put(
                        "name",
                        Stream.of(p.text("PersonName/GivenName"), p.text("PersonName/FamilyName"))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")));
        for (var c : p.children()) if (c.name().equals("Communication")) communication(c);
        shape.basics().put("birthDate", p.text("BirthDate"));
        for (var tongue : p.all("PrimaryLanguageCode"))
            shape.add(
                    "languages",
                    new Entry().put("language", language(tongue.text())).put("fluency", "Native"));
    }

    private void communication(Element c) {
        var channel = Objects.toString(c.text("ChannelCode"), "").toLowerCase(Locale.ROOT);
        var said = c.text("URI", "URL", "Text");
        var number = c.text("DialNumber");
        if (channel.equals("email")) shape.basics().put("email", said);
        else if (number != null) {
            var country = c.text("CountryDialing");
            shape.basics().put("phone", country == null ? number : "+" + country.replace("+", "") + " " + number);
        } else if (said != null && Profiles.network(said) == null && !channel.contains("social"))
            shape.basics().put("url", said);
        else if (said != null) shape.profile(Profiles.of(c.text("OtherTitle"), null, said));
        var a = c.at("Address");
        shape.basics()
                .put(
                        "location",
                        new Entry()
                                .put("address", a.text("AddressLine"))
                                .put("postalCode", a.text("PostalCode"))
                                .put("city", a.text("CityName"))
                                .put("countryCode", Place.countryCode(upper(a.text("CountryCode")))));
    }

    private void employer(Element e) {
        var positions = e.all("PositionHistory");
        var name = e.text("OrganizationName");
        var contact = e.at("OrganizationContact/Communication/Address");
        for (var p : positions) {
            var period =
                    p.at("EmploymentPeriod").children().isEmpty() ? e.at("EmploymentPeriod") : p.at("EmploymentPeriod");
            var place = Stream.of(p.text("City"), contact.text("CityName"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            shape.add(
                    "work",
                    dates(
                                    new Entry()
                                            .put("name", name)
                                            .put("position", p.text("PositionTitle"))
                                            .put("location", place)
                                            .ours("employment", positions.size() > 1 ? name : null),
                                    period)
                            .told("summary", p.text("Description")));
        }
    }

    private void education(Element e) {
        var degree = e.at("EducationDegree");
        var entry = new Entry()
                .put("institution", e.text("OrganizationName"))
                .put("studyType", degree.text("DegreeName") == null ? e.text("ProgramName") : degree.text("DegreeName"))
                .put("area", degree.anywhere("MainFieldOfStudy"))
                .put("score", degree.anywhere("FinalGrade"))
                .put("url", e.text("Link"));
        shape.add(
                "education",
                dates(entry, e.at("AttendancePeriod")).put("summary", lines(degree.text("OccupationalSkillsCovered"))));
    }

    private static Entry told(Element e, String titleKey, String proseKey) {
        var period = e.at("Date").children().isEmpty() ? e : e.at("Date");
        return dates(new Entry().put(titleKey, title(e)).put("url", e.text("Link")), period)
                .told(proseKey, e.text("Description"));
    }

    private static Entry dates(Entry entry, Element period) {
        var end = date(period.at("EndDate"));
        boolean goesOn = "true".equalsIgnoreCase(period.anywhere("CurrentIndicator"))
                || "true".equalsIgnoreCase(period.text("Ongoing"));
        return entry.dates(date(period.at("StartDate")), goesOn ? null : end);
    }

    private static @Nullable String start(Element e) {
        return date(e.at("Date").children().isEmpty() ? e.at("StartDate") : e.at("Date/StartDate"));
    }

    private static @Nullable String date(Element e) {
        return e.text("FormattedDateTime") == null ? e.text() : e.text("FormattedDateTime");
    }

    private static @Nullable String title(Element e) {
        return RichText.plain(e.text("Title"));
    }

    private static String lines(@Nullable String html) {
        var text = RichText.of(html);
        return Stream.concat(Stream.ofNullable(text.prose()), text.bullets().stream())
                .collect(Collectors.joining("\n"));
    }

    static @Nullable String language(@Nullable String code) {
        if (code == null) return null;
        var name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    private static @Nullable String upper(@Nullable String code) {
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    private static String words(String key) {
        return key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace(" And ", " and ");
    }
}
