package dev.sartor.parsing.importers.europass;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.wording.RichText;
import dev.sartor.parsing.xml.Element;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Competences: languages by their taxonomy, digital and other skills by their groups or one by one. */
final class NewSkills {
    private final ResumeShape shape;

    NewSkills(ResumeShape shape) {
        this.shape = shape;
    }

    void read(Element root) {
        var profile = root.at("CandidateProfile");
        for (var e : root.all("PersonCompetency")) competency(e);
        for (var group : profile.all("DigitalSkillsGroup")) {
            var skills = group.all("DigitalSkill").stream()
                    .map(e -> e.text() == null ? e.anywhere("Title") : e.text())
                    .filter(Objects::nonNull)
                    .toList();
            var title = RichText.plain(group.text("Title"));
            if (title == null && !skills.isEmpty())
                skills.forEach(s -> shape.add("skills", new Entry().put("name", s)));
            else shape.add("skills", new Entry().put("name", title).put("keywords", skills));
        }
        for (var name : new String[] {
            "CommunicationAndInterpersonalSkill",
            "OrganisationalSkill",
            "ManagementAndLeadershipSkill",
            "JobRelatedSkill"
        })
            for (var e : profile.all(name))
                shape.add(
                        "skills",
                        new Entry()
                                .put("name", RichText.plain(e.text("Title")))
                                .put(
                                        "summary",
                                        RichText.of(e.text("Description")).prose()));
    }

    private void competency(Element e) {
        var kind = Objects.toString(e.text("TaxonomyID"), "").toLowerCase(Locale.ROOT);
        var name = e.text("CompetencyName");
        if (!kind.equals("language")) {
            shape.add("skills", new Entry().put("name", name == null ? e.text("CompetencyID") : name));
            return;
        }
        var levels = e.all("CompetencyDimension").stream()
                .map(d -> Objects.toString(d.anywhere("ScoreText"), ""))
                .filter(level -> !level.isEmpty())
                .distinct()
                .toList();
        var all = e.all("CompetencyDimension").stream()
                .flatMap(d -> Stream.ofNullable(d.anywhere("ScoreText"))
                        .map(level -> dimension(d.text("CompetencyDimensionTypeCode")) + " " + level))
                .collect(Collectors.joining(", "));
        var language = name == null ? NewDialect.language(e.text("CompetencyID")) : name;
        shape.add(
                "languages",
                new Entry().put("language", language).put("fluency", levels.size() == 1 ? levels.getFirst() : all));
    }

    /** "CEF-Understanding-Listening" is listening. */
    private static String dimension(@Nullable String code) {
        var words = Objects.toString(code, "").replaceFirst("^CEF-(?:Understanding-|Speaking-|Writing-)?", "");
        return words.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
