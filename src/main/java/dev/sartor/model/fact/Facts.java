package dev.sartor.model.fact;

import dev.sartor.kernel.Period;
import dev.sartor.model.resume.Certificate;
import dev.sartor.model.resume.Highlight;
import dev.sartor.model.resume.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts a résumé into its facts, in the résumé's order. */
public final class Facts {
    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    /** Every statement of the résumé that says something; ids are those of its items and highlights. */
    public static List<Fact> of(Resume resume) {
        var f = new Facts();
        f.person(resume);
        f.timeline(resume);
        f.education(resume);
        f.lists(resume);
        f.ownSections(resume);
        return List.copyOf(f.facts);
    }

    private void person(Resume resume) {
        var b = resume.basics();
        var place = new Place("basics", "basics", null, null, Period.UNKNOWN);
        add("basics/name", Fact.Kind.PERSON, b.name(), place);
        add("basics/label", Fact.Kind.PERSON, b.label(), place);
        add("basics/email", Fact.Kind.PERSON, b.email(), place);
        add("basics/phone", Fact.Kind.PERSON, b.phone(), place);
        add("basics/url", Fact.Kind.PERSON, b.url(), place);
        var at = b.location();
        if (at != null) {
            var town = at.city() == null ? at.address() : at.city();
            add("basics/location", Fact.Kind.PERSON, joined(", ", town, at.region()), place);
            add("basics/location/country", Fact.Kind.PERSON, at.countryCode(), place);
        }
        for (int i = 0; i < b.profiles().size(); i++) {
            var p = b.profiles().get(i);
            add("basics/profiles/" + i, Fact.Kind.PERSON, joined(" ", p.network(), p.username(), p.url()), place);
        }
        add("basics/summary", Fact.Kind.SUMMARY, b.summary(), place);
    }

    private void timeline(Resume resume) {
        for (var w : resume.work()) {
            var place = new Place("work", w.id(), w.name(), w.position(), w.period());
            header(w.id(), Fact.Kind.POSITION, place);
            add(w.id() + "/location", Fact.Kind.POSITION, w.location(), place);
            add(w.id() + "/description", Fact.Kind.DESCRIPTION, w.description(), place);
            described(w.id(), w.summary(), w.highlights(), place);
        }
        for (var v : resume.volunteer()) {
            var place = new Place("volunteer", v.id(), v.organization(), v.position(), v.period());
            header(v.id(), Fact.Kind.POSITION, place);
            described(v.id(), v.summary(), v.highlights(), place);
        }
        for (var p : resume.projects()) {
            var role = p.roles().isEmpty() ? null : String.join(", ", p.roles());
            var place =
                    new Place("projects", p.id(), Objects.requireNonNullElse(p.entity(), p.name()), role, p.period());
            add(p.id(), Fact.Kind.PROJECT, joined(", ", p.name(), role, p.entity()), place);
            described(p.id(), p.description(), p.highlights(), place);
            skills(p.id(), p.keywords(), place);
        }
    }

    private void education(Resume resume) {
        for (var e : resume.education()) {
            var degree = joined(" ", e.studyType(), e.area());
            var place = new Place("education", e.id(), e.institution(), degree, e.period());
            header(e.id(), Fact.Kind.DEGREE, place);
            add(e.id() + "/score", Fact.Kind.DEGREE, e.score(), place);
            for (int i = 0; i < e.courses().size(); i++)
                add(e.id() + "/courses/" + i, Fact.Kind.COURSE, e.courses().get(i), place);
        }
    }

    private void lists(Resume resume) {
        for (var s : resume.skills()) {
            var place = new Place("skills", s.id(), null, s.name(), Period.UNKNOWN);
            add(s.id(), Fact.Kind.SKILL, s.name(), place);
            skills(s.id(), s.keywords(), place);
        }
        for (var c : resume.certificates()) certificate(c);
        for (var a : resume.awards()) {
            var place = new Place("awards", a.id(), a.awarder(), a.title(), new Period(a.date(), a.date()));
            add(a.id(), Fact.Kind.AWARD, joined(", ", a.title(), a.awarder()), place);
            add(a.id() + "/summary", Fact.Kind.AWARD, a.summary(), place);
        }
        for (var p : resume.publications()) {
            var at = new Period(p.releaseDate(), p.releaseDate());
            var place = new Place("publications", p.id(), p.publisher(), p.name(), at);
            add(p.id(), Fact.Kind.PUBLICATION, joined(", ", p.name(), p.publisher()), place);
            add(p.id() + "/summary", Fact.Kind.PUBLICATION, p.summary(), place);
        }
        for (var l : resume.languages()) {
            var place = new Place("languages", l.id(), null, l.language(), Period.UNKNOWN);
            add(l.id(), Fact.Kind.LANGUAGE, joined(", ", l.language(), l.fluency()), place);
        }
        for (var i : resume.interests()) {
            var place = new Place("interests", i.id(), null, i.name(), Period.UNKNOWN);
            add(i.id(), Fact.Kind.INTEREST, i.name(), place);
            for (int k = 0; k < i.keywords().size(); k++)
                add(i.id() + "/keywords/" + k, Fact.Kind.INTEREST, i.keywords().get(k), place);
        }
        for (var r : resume.references()) {
            var place = new Place("references", r.id(), r.name(), null, Period.UNKNOWN);
            add(r.id(), Fact.Kind.REFERENCE, joined(": ", r.name(), r.reference()), place);
        }
    }

    private void certificate(Certificate c) {
        var terms = c.terms();
        var until = terms == null ? null : terms.expires();
        var kind = c.isLicence() ? Fact.Kind.LICENCE : Fact.Kind.CERTIFICATE;
        var place = new Place("certificates", c.id(), c.issuer(), c.name(), new Period(c.date(), until));
        var number = terms == null ? null : joined(" ", terms.number(), terms.region());
        add(c.id(), kind, joined(", ", c.name(), c.issuer(), number), place);
    }

    private void ownSections(Resume resume) {
        for (var section : resume.sections())
            for (var e : section.entries()) {
                var place = new Place("custom", e.id(), e.subtitle(), e.title(), e.period());
                add(e.id(), Fact.Kind.CUSTOM, joined(", ", e.title(), e.subtitle(), e.location()), place);
                described(e.id(), e.summary(), e.highlights(), place);
            }
    }

    private void header(String id, Fact.Kind kind, Place place) {
        add(id, kind, joined(", ", place.title(), place.organisation()), place);
    }

    private void described(String id, @Nullable String summary, List<Highlight> highlights, Place place) {
        add(id + "/summary", Fact.Kind.DESCRIPTION, summary, place);
        for (var h : highlights)
            if (!h.text().isBlank())
                facts.add(new Fact(h.id(), Fact.Kind.HIGHLIGHT, h.text().strip(), place, h.evidence()));
    }

    private void skills(String id, List<String> keywords, Place place) {
        for (int i = 0; i < keywords.size(); i++) add(id + "/keywords/" + i, Fact.Kind.SKILL, keywords.get(i), place);
    }

    private void add(String id, Fact.Kind kind, @Nullable String text, Place place) {
        if (text != null && !text.isBlank()) facts.add(new Fact(id, kind, text.strip(), place, List.of()));
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        var text =
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }
}
