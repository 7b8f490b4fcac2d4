package dev.sartor.parsing.importers.rendercv;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a section's title, which is free in RenderCV, says of the entries in it. */
enum SectionKind {
    SUMMARY("summary|about|profile|objective|zusammenfassung|profil|perfil|résumé"),
    VOLUNTEER("volunt|ehrenamt|bénévol|social engagement"),
    SPOKEN("^(?:spoken )?languages?$|^(?:fremd)?sprachen|^langues|^idiomas|language skills"),
    SKILLS("skill|technolog|tools|competenc|kenntnisse|compétences|habilidades|expertise"),
    AWARDS("award|honou?r|prize|achievement|auszeichnung|prix|premios|scholarship|fellowship"),
    CERTIFICATES("certif|licen[cs]e|zertifikat"),
    PUBLICATIONS("publication|paper|article|publikation|publicaciones"),
    INTERESTS("interest|hobb"),
    REFERENCES("^references?$|referenzen"),
    PROJECTS("project|projekt|projet|proyecto|open[ -]source|portfolio"),
    OTHER("(?!)");

    private final Pattern titles;

    SectionKind(String titles) {
        this.titles = Pattern.compile(titles);
    }

    static SectionKind of(String title) {
        var t = title.toLowerCase(Locale.ROOT);
        for (var kind : values()) if (kind.titles.matcher(t).find()) return kind;
        return OTHER;
    }
}
