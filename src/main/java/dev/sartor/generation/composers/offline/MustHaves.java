package dev.sartor.generation.composers.offline;

import dev.sartor.generation.Brief;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Kind;
import dev.sartor.model.draft.Source;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement;
import dev.sartor.skills.Mention;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that every skill the job must have and the person's facts support is named: what no line says joins the skills. */
final class MustHaves {
    private final Brief brief;

    MustHaves(Brief brief) {
        this.brief = brief;
    }

    Draft.Cv said(Draft.Cv cv) {
        var named = named(cv);
        var missing = brief.match().met().stream()
                .filter(m -> m.requirement().importance() == Requirement.Importance.MUST)
                .filter(m -> m.requirement().kind() == Requirement.Kind.SKILL)
                .filter(m -> m.standing() == Standing.SHOWN || m.standing() == Standing.NOT_SAID)
                .filter(m -> m.requirement().skills().stream().noneMatch(named::contains))
                .map(this::line)
                .flatMap(Optional::stream)
                .toList();
        return missing.isEmpty() ? cv : with(cv, missing);
    }

    private static Set<String> named(Draft.Cv cv) {
        var finder = SkillFinder.standard();
        return Lines.of(cv).stream()
                .flatMap(line -> {
                    var found = finder.find(line.text(), cv.language()).stream().map(Mention::id);
                    var whole = Taxonomy.standard().resolve(line.text()).map(skill -> skill.id()).stream();
                    return java.util.stream.Stream.concat(found, whole);
                })
                .collect(Collectors.toSet());
    }

    /** The skill by the name that the taxonomy gives it in the CV's language, on the facts that support it. */
    private Optional<Line> line(Met met) {
        var facts = met.support().stream()
                .limit(3)
                .map(s -> (Source) new Source.OfFact(s.factId()))
                .toList();
        return met.requirement().skills().stream()
                .filter(this::supported)
                .findFirst()
                .flatMap(Taxonomy.standard()::find)
                .map(skill -> new Line(
                        "skills/asked/" + skill.id(),
                        skill.label(brief.language().tag()),
                        facts,
                        false));
    }

    /** With a choice of skills, only one that the person has or has a kind of may be named. */
    private boolean supported(String wanted) {
        return brief.facts().stream()
                .flatMap(f ->
                        SkillFinder.standard().find(f.text(), brief.language().tag()).stream())
                .anyMatch(m -> Taxonomy.standard().isA(m.id(), wanted));
    }

    private Draft.Cv with(Draft.Cv cv, List<Line> more) {
        var sections = new ArrayList<>(cv.sections());
        for (int i = 0; i < sections.size(); i++)
            if (sections.get(i).body() instanceof Section.Groups groups
                    && sections.get(i).kind() == Kind.SKILLS) {
                var all = new ArrayList<>(groups.groups());
                var first = all.getFirst();
                var items = new ArrayList<>(more);
                items.addAll(first.items());
                all.set(0, new Section.Group(first.itemId(), first.label(), items));
                sections.set(i, new Section(Kind.SKILLS, sections.get(i).heading(), new Section.Groups(all)));
                return new Draft.Cv(cv.language(), cv.title(), cv.head(), sections);
            }
        var heading = new Line(
                "skills/heading", brief.language().text("title.skills"), List.of(new Source.Convention()), false);
        sections.add(new Section(
                Kind.SKILLS, heading, new Section.Groups(List.of(new Section.Group("skills", null, more)))));
        return new Draft.Cv(cv.language(), cv.title(), cv.head(), sections);
    }
}
