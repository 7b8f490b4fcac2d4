package dev.sartor.postings.boards.reading;

import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.JobPosting.EmploymentType;
import dev.sartor.model.posting.JobPosting.WorkMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One posting's object, whatever its board calls the fields. */
final class JobObject {
    private static final String[] TITLES = {
        "jobtitle", "title", "jobopeningname", "positiontitle", "positionname", "name", "text"
    };

    private JobObject() {}

    static Posted read(Map<?, ?> map) {
        var l = new Lookup(map);
        var location = location(l);
        var country = country(l, location);
        return new Posted(
                l.all(
                        "id",
                        "jobid",
                        "shortcode",
                        "slug",
                        "joburl",
                        "url",
                        "absoluteurl",
                        "hostedurl",
                        "uuid",
                        "publicslug",
                        "careersurl",
                        "guid"),
                clean(l.text(TITLES)),
                company(l),
                location,
                country,
                mode(l, location),
                type(l),
                SalaryFields.read(l, country),
                rung(l),
                null,
                Sections.text(map, l),
                "",
                new Beside(true, closes(l), hidden(l)));
    }

    private static @Nullable LocalDate closes(Lookup l) {
        var said =
                l.text("validthrough", "closingdate", "applicationdeadline", "closesat", "expirationdate", "enddate");
        if (said == null || !said.matches("20\\d{2}-\\d{2}-\\d{2}.*")) return null;
        try {
            return LocalDate.parse(said.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<String> hidden(Lookup l) {
        return l.all("description", "descriptionhtml", "content", "jobdescription").stream()
                .map(PageText::markup)
                .flatMap(html -> Hidden.in(html).stream())
                .distinct()
                .toList();
    }

    private static @Nullable String company(Lookup l) {
        var said = l.text(
                "hiringorganization", "companyname", "employername", "company", "subcompany", "organizationname");
        if (said != null) return clean(said);
        // some boards say it in the address only
        var url = Objects.toString(l.text("joburl", "hostedurl"), "");
        var site =
                url.replaceFirst("^https://(?:jobs\\.ashbyhq\\.com|jobs\\.(?:eu\\.)?lever\\.co)/([^/?#]+)/.*$", "$1");
        return site.equals(url) || site.isEmpty()
                ? null
                : site.replace("%20", " ").replace('-', ' ');
    }

    private static @Nullable String location(Lookup l) {
        var address = Stream.of(
                        l.text("addresslocality", "jobcity", "city"),
                        l.text("addressregion", "jobstate", "region", "state"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        for (var key : List.of("location", "locationname", "primarylocation", "office", "joblocation", "locations")) {
            var text = Lookup.said(l.find(key));
            if (text != null) return clean(text);
        }
        if (!address.isEmpty()) return address;
        var country = l.text("addresscountry", "country");
        return country == null ? null : clean(country);
    }

    /** By its code, or by its English name. */
    private static @Nullable String country(Lookup l, @Nullable String location) {
        var said = l.text("countrycode", "jobcountry", "addresscountry", "countries", "country");
        var parts = location == null ? new String[0] : location.split("\\s*,\\s*");
        for (var each : new String[] {said, parts.length == 0 ? null : parts[parts.length - 1]}) {
            if (each == null) continue;
            for (var code : Locale.getISOCountries()) {
                boolean code2 = each == said && code.equalsIgnoreCase(each);
                if (code2
                        || Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(each)) return code;
            }
        }
        return null;
    }

    private static @Nullable WorkMode mode(Lookup l, @Nullable String location) {
        var said = Objects.toString(
                        l.text(
                                "workplacetype",
                                "workmode",
                                "joblocationtype",
                                "worktype",
                                "locationtype",
                                "remotestatus"),
                        "")
                .toLowerCase(Locale.ROOT);
        if (said.contains("hybrid") || "true".equals(l.text("hybrid"))) return WorkMode.HYBRID;
        if (said.contains("remote") || said.contains("telecommute")) return WorkMode.REMOTE;
        if (said.contains("site") || said.contains("office")) return WorkMode.ONSITE;
        var remote = Objects.toString(l.text("isremote", "jobisremote", "remote", "telecommuting"), "")
                .toLowerCase(Locale.ROOT);
        if (List.of("true", "fulltime", "full", "yes", "fully").contains(remote)) return WorkMode.REMOTE;
        if (List.of("partial", "hybrid").contains(remote)) return WorkMode.HYBRID;
        return "remote".equalsIgnoreCase(location) ? WorkMode.REMOTE : null;
    }

    private static JobPosting.@Nullable Seniority rung(Lookup l) {
        var said = l.text("seniority", "senioritylevel", "experiencelevel");
        return said == null ? null : Rungs.of(said.replace('_', ' '));
    }

    static @Nullable EmploymentType type(Lookup l) {
        var said = String.join(
                " ",
                l.all(
                        "employmenttype",
                        "jobemploymenttype",
                        "contracttype",
                        "typeofemployment",
                        "commitment",
                        "employmenttypecode",
                        "employmentstatuslabel",
                        "schedule",
                        "jobtype",
                        "type"));
        return said.isEmpty() ? null : type(said);
    }

    static @Nullable EmploymentType type(String words) {
        var said = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        if (said.contains("intern") && !said.contains("internal")) return EmploymentType.INTERN;
        if (said.contains("parttime") || said.contains("teilzeit")) return EmploymentType.PART_TIME;
        if (said.contains("contract") || said.contains("freelance")) return EmploymentType.CONTRACTOR;
        if (said.contains("fulltime") || said.contains("vollzeit") || said.contains("cdi"))
            return EmploymentType.FULL_TIME;
        if (said.contains("temporary") || said.contains("cdd")) return EmploymentType.TEMPORARY;
        return said.contains("volunteer") ? EmploymentType.VOLUNTEER : null;
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : PageText.of(text).replaceAll("\\s+", " ").strip();
    }
}
