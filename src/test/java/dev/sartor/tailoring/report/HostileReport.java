package dev.sartor.tailoring.report;

import dev.sartor.kernel.Period;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import dev.sartor.model.match.Match;
import dev.sartor.model.match.Met;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Span;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.LeftOut;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Report;
import dev.sartor.model.report.Score;
import dev.sartor.model.resume.Highlight;
import java.util.List;
import java.util.Map;

/** Reports at the edges: one with markup in every text, one with nothing in it. */
public final class HostileReport {
    public static final String PLANT =
            "<script>alert(1)</script><img src=x onerror='alert(2)'>\" onmouseover=\"alert(3)";

    /** Words that stand beside the plant, one per field; each must reach the page. */
    public static final List<String> FIELDS = List.of(
            "Ftitle",
            "Fcompany",
            "Flocation",
            "Flabel",
            "Freason",
            "Fline",
            "Ffact",
            "Forganisation",
            "Fevidence",
            "Fposition",
            "Fleft",
            "Fwhy",
            "Frefused",
            "Fverdict",
            "Fcause",
            "Finstead",
            "Fmessage",
            "Fwhere",
            "Ffile",
            "Fextractor",
            "Flostfield",
            "Flosttext",
            "Fscore",
            "Fformula",
            "Fnote",
            "Fdocument",
            "Fposting",
            "Fdate");

    private HostileReport() {}

    private static String f(String name) {
        return "F" + name + PLANT;
    }

    /** Markup in every text that a report has. */
    public static Report planted() {
        var place = new Place("work", f("item"), f("organisation"), f("position"), Period.UNKNOWN);
        var fact = new Fact(
                f("id"),
                Fact.Kind.HIGHLIGHT,
                f("fact"),
                place,
                List.of(new Highlight.Evidence("javascript:alert(4)", f("evidence"))));
        var posting = posting(f("posting"), f("title"), f("company"), f("location"));
        var line = new Line(f("field"), f("line"), List.of(new Source.OfFact(fact.id())), true);
        var name = new Line("basics/name", f("name"), List.of(new Source.OfFact("unknown")), false);
        var letter = new Line(f("letter"), f("letter"), List.of(new Source.OfPosting(new Span(0, 20))), true);
        return new Report(
                new Report.Summary(1, 1, 1, new Report.Coverage(0.5, null, 0.5), Map.of(f("stage"), 1L), f("date")),
                posting,
                new Match(List.of(met(fact)), Map.of(), List.of(f("note"))),
                List.of(fact),
                List.of(new Score(f("score"), Double.NaN, f("formula")), new Score(f("score"), 0.5, f("formula"))),
                List.of(name, line),
                List.of(letter),
                List.of(new LeftOut(fact.id(), f("left"), f("why"))),
                List.of(new Refusal(
                        f("document"), f("field"), f("refused"), f("verdict"), List.of(f("cause")), f("instead"))),
                List.of(new Finding(Finding.Severity.ERROR, f("code"), f("message"), f("where"))),
                List.of(new ReadBack(
                        f("file"), f("extractor"), 2, List.of(new ReadBack.Lost(f("lostfield"), f("losttext"))))));
    }

    private static Met met(Fact fact) {
        var requirement = new Requirement(
                f("r"),
                Requirement.Importance.MUST,
                Requirement.Kind.SKILL,
                f("label"),
                List.of(f("skill")),
                null,
                f("sentence"),
                new Span(0, 1));
        return new Met(
                requirement, Met.Standing.SHOWN, List.of(new Met.Support(fact.id(), 1, f("support"))), f("reason"));
    }

    private static JobPosting posting(String text, String title, String company, String location) {
        return new JobPosting(
                text, "en", title, company, location, null, null, null, null, null, null, List.of(), List.of());
    }

    /** Nothing asked, nothing shown. */
    public static Report empty() {
        return new Report(
                new Report.Summary(0, 0, 0, new Report.Coverage(null, null, null), Map.of(), "2026-03-09"),
                new JobPosting("", "en", null, null, null, null, null, null, null, null, null, List.of(), List.of()),
                new Match(List.of(), Map.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
