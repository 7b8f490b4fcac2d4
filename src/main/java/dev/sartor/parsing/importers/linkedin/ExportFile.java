package dev.sartor.parsing.importers.linkedin;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files of an export that we open, each with columns by which its header is known; all others stay shut. */
enum ExportFile {
    PROFILE("profile", "firstname", "lastname", "headline"),
    EMAILS("emailaddresses", "emailaddress"),
    PHONES("phonenumbers", "number"),
    POSITIONS("positions", "companyname", "title"),
    EDUCATION("education", "schoolname", "degreename"),
    SKILLS("skills", "name"),
    LANGUAGES("languages", "name", "proficiency"),
    CERTIFICATIONS("certifications", "name", "authority"),
    PROJECTS("projects", "title", "description"),
    PUBLICATIONS("publications", "name", "publisher"),
    HONORS("honors", "title", "issuedon"),
    VOLUNTEERING("volunteering", "companyname", "role", "organization"),
    ORGANIZATIONS("organizations", "name", "position"),
    COURSES("courses", "name", "number"),
    PATENTS("patents", "title", "name"),
    RECOMMENDATIONS("recommendationsreceived", "firstname", "text");

    private final String name;
    private final List<String> columns;

    ExportFile(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** The file of this name, whatever its folder, case and signs between words; null when we do not open it. */
    static @Nullable ExportFile of(String fileName) {
        var base = fileName.substring(fileName.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (!base.endsWith(".csv") || base.startsWith("._")) return null;
        var letters = base.substring(0, base.length() - 4).replaceAll("[^a-z]", "");
        for (var each : values()) if (each.name.equals(letters)) return each;
        return null;
    }
}
