package dev.sartor.generation.composers.offline;

import dev.sartor.generation.Brief;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Kind;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.skills.SkillFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The order of sections: experience leads; without paid work the studies lead; where projects speak clearly more to the
 * job than the positions held (a change of career), skills and projects come before them. Licences lead, but after a
 * change of career to a job that asks for no papers.
 */
final class SectionOrder {
    private static final List<Kind> PRACTITIONER = List.of(
            Kind.SUMMARY,
            Kind.LICENCES,
            Kind.WORK,
            Kind.SKILLS,
            Kind.PROJECTS,
            Kind.EDUCATION,
            Kind.CERTIFICATES,
            Kind.CUSTOM,
            Kind.VOLUNTEER,
            Kind.PUBLICATIONS,
            Kind.AWARDS,
            Kind.LANGUAGES,
            Kind.INTERESTS,
            Kind.REFERENCES);
    private static final List<Kind> CHANGER = List.of(
            Kind.SUMMARY,
            Kind.LICENCES,
            Kind.SKILLS,
            Kind.PROJECTS,
            Kind.WORK,
            Kind.EDUCATION,
            Kind.CERTIFICATES,
            Kind.VOLUNTEER,
            Kind.CUSTOM,
            Kind.PUBLICATIONS,
            Kind.AWARDS,
            Kind.LANGUAGES,
            Kind.INTERESTS,
            Kind.REFERENCES);
    private static final List<Kind> STUDENT = List.of(
            Kind.SUMMARY,
            Kind.EDUCATION,
            Kind.PROJECTS,
            Kind.CUSTOM,
            Kind.SKILLS,
            Kind.VOLUNTEER,
            Kind.LICENCES,
            Kind.WORK,
            Kind.CERTIFICATES,
            Kind.PUBLICATIONS,
            Kind.AWARDS,
            Kind.LANGUAGES,
            Kind.INTERESTS,
            Kind.REFERENCES);
    private static final List<Kind> ACADEMIC = List.of(
            Kind.SUMMARY,
            Kind.WORK,
            Kind.EDUCATION,
            Kind.PUBLICATIONS,
            Kind.CUSTOM,
            Kind.PROJECTS,
            Kind.AWARDS,
            Kind.SKILLS,
            Kind.LICENCES,
            Kind.CERTIFICATES,
            Kind.VOLUNTEER,
            Kind.LANGUAGES,
            Kind.INTERESTS,
            Kind.REFERENCES);
    private static final Set<Requirement.Kind> PAPERS = Set.of(Requirement.Kind.LICENCE, Requirement.Kind.CERTIFICATE);
    private static final Set<String> CAR = Set.of("driving-licence", "driving-licence-b", "driving-licence-be");
    private static final int MANY_PUBLICATIONS = 6;
    private static final double CLEARLY = 1.25;

    private SectionOrder() {}

    static List<Section> of(List<Section> sections, Brief brief) {
        var usual = order(brief);
        boolean first =
                usual.equals(CHANGER) ? asksForPaper(brief) : !usual.equals(PRACTITIONER) || asksForLicence(brief);
        var order = volunteered(first ? usual : paperLast(usual), brief);
        return sections.stream()
                .sorted(Comparator.comparingInt(s -> order.indexOf(s.kind())))
                .toList();
    }

    /** Whether the job asks for any licence or certificate, or for something a licence speaks for. */
    private static boolean asksForPaper(Brief brief) {
        return brief.match().met().stream()
                .anyMatch(met -> PAPERS.contains(met.requirement().kind()) || isSpokenFor(met, brief));
    }

    /** A licence stands above the work where the job asks for what it speaks for, unless that is to drive a car. */
    private static boolean asksForLicence(Brief brief) {
        return brief.match().met().stream()
                .anyMatch(met -> isSpokenFor(met, brief) && !isOfACar(met.requirement())
                        || met.requirement().kind() == Requirement.Kind.CERTIFICATE
                                && isMust(met)
                                && isLicensed(brief));
    }

    private static boolean isMust(Met met) {
        return met.requirement().importance() == Importance.MUST;
    }

    /** Whether any licence lets do more than drive. */
    private static boolean isLicensed(Brief brief) {
        return brief.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.LICENCE)
                .anyMatch(fact -> SkillFinder.standard()
                        .find(fact.text(), brief.language().tag())
                        .stream()
                        .noneMatch(mention -> mention.id().startsWith("driving-licence")));
    }

    /** A licence that most people have. */
    private static boolean isOfACar(Requirement requirement) {
        return requirement.skills().stream().anyMatch(CAR::contains);
    }

    private static boolean isSpokenFor(Met met, Brief brief) {
        return met.support().stream()
                .flatMap(support -> brief.fact(support.factId()).stream())
                .anyMatch(fact -> fact.kind() == Fact.Kind.LICENCE);
    }

    /** Who changes career has licences of the one before: a teacher's says little at the head of an analyst's CV. */
    private static List<Kind> paperLast(List<Kind> order) {
        var out = new ArrayList<>(order);
        out.remove(Kind.LICENCES);
        int behind = Math.max(out.indexOf(Kind.EDUCATION), Math.max(out.indexOf(Kind.WORK), out.indexOf(Kind.SKILLS)));
        out.add(behind + 1, Kind.LICENCES);
        return List.copyOf(out);
    }

    /** Where nothing done for pay speaks to the job as much as something done for nothing, that stands behind the work. */
    private static List<Kind> volunteered(List<Kind> order, Brief brief) {
        double paid = Math.max(most(brief, "work"), most(brief, "projects"));
        if (order.indexOf(Kind.WORK) > order.indexOf(Kind.VOLUNTEER) || most(brief, "volunteer") <= CLEARLY * paid)
            return order;
        var out = new ArrayList<>(order);
        out.remove(Kind.VOLUNTEER);
        out.add(out.indexOf(Kind.WORK) + 1, Kind.VOLUNTEER);
        return List.copyOf(out);
    }

    private static double most(Brief brief, String section) {
        return brief.facts().stream()
                .filter(f -> f.place().section().equals(section) && f.kind() == Fact.Kind.HIGHLIGHT)
                .mapToDouble(f -> brief.relevance(f.id()))
                .max()
                .orElse(0);
    }

    private static List<Kind> order(Brief brief) {
        if (brief.resume().work().isEmpty()) return STUDENT;
        if (brief.resume().publications().size() >= MANY_PUBLICATIONS) return ACADEMIC;
        double latest = best(brief, "work");
        return best(brief, "projects") > CLEARLY * latest ? CHANGER : PRACTITIONER;
    }

    /** How much the three best lines of a section speak to the job. */
    private static double best(Brief brief, String section) {
        return brief.facts().stream()
                .filter(f -> f.place().section().equals(section) && f.kind() == Fact.Kind.HIGHLIGHT)
                .mapToDouble(f -> -brief.relevance(f.id()))
                .sorted()
                .limit(3)
                .map(r -> -r)
                .sum();
    }
}
