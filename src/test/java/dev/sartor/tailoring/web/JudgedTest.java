package dev.sartor.tailoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Section.Entry;
import dev.sartor.model.draft.Section.Kind;
import dev.sartor.model.draft.Source;
import dev.sartor.model.posting.Span;
import dev.sartor.model.report.Refusal;
import dev.sartor.tailoring.Examples;
import dev.sartor.tailoring.Tailored;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks on drafts on their way through a browser: each makes a line pass that the facts do not support. */
class JudgedTest {
    private static final String PERSON = "ada";
    private static final String JOB = "platform-engineer";
    private static final String LIE = "Won the Turing Award and led 400 engineers";

    static Stream<String[]> pairs() {
        return Examples.PAIRS.stream();
    }

    private static List<Refusal> refusals(String person, String job, Draft draft) {
        var today = YearMonth.of(2026, 10);
        return Judged.refusals(Examples.resume(person), Examples.posting(job).text(), draft, today);
    }

    private static List<Refusal> refusals(Draft draft) {
        return refusals(PERSON, JOB, draft);
    }

    private static final Tailored MADE = Examples.tailored(PERSON, JOB);

    private static Draft.Cv cv() {
        return MADE.cv();
    }

    private static Draft.Letter letter() {
        return MADE.letter();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatWeMadeOurselvesComesBackAndPasses(String person, String job) {
        var tailored = Examples.tailored(person, job);
        assertThat(refusals(person, job, tailored.cv())).isEmpty();
        assertThat(refusals(person, job, tailored.letter())).isEmpty();
    }

    /** Every line of both documents says the lie and says that it needs no proof. */
    @Test
    void aLieIsNoConventionWhereverItStandsAndWhateverItSaysOfItself() {
        var sayings = List.of(
                List.<Source>of(new Source.Convention()),
                List.<Source>of(),
                List.<Source>of(new Source.OfPosting(new Span(0, 10))),
                List.<Source>of(new Source.OfFact("nothing"), new Source.Convention()));
        for (var draft : List.of(cv(), letter()))
            for (var sources : sayings) {
                var lied = Lines.map(draft, line -> new Line(line.field(), LIE, sources, false));
                assertThat(refusals(lied))
                        .as("%s", sources)
                        .extracting(Refusal::field)
                        .containsAll(Lines.of(draft).stream().map(Line::field).toList());
            }
    }

    @Test
    void theDateOfALetterIsADayAndNothingElse() {
        assertThat(refusals(dated("1 March 2027"))).isEmpty();
        assertThat(refusals(dated("31 February 2027"))).isNotEmpty();
        assertThat(refusals(dated("1 March 2027, Turing Award winner"))).isNotEmpty();
    }

    private static Draft dated(String date) {
        return Lines.map(letter(), line -> line.field().equals("letter/date") ? line.saying(date) : line);
    }

    @Test
    void aHeadingOfAnotherSectionIsRefused() {
        var swapped = Lines.map(
                cv(),
                line -> line.field().equals("education/heading") ? line.saying("Licences and registrations") : line);
        assertThat(refusals(swapped)).extracting(Refusal::field).contains("education/heading");
    }

    @Test
    void aTrueTitleOverAnotherEmployerIsRefused() {
        var title = work(cv()).getLast().title();
        assertThat(refusals(first(e -> new Entry(
                        e.itemId(), title, e.organisation(), e.place(), e.dates(), e.summary(), e.bullets(), e.uri()))))
                .isNotEmpty();
    }

    @Test
    void theYearsOfAnotherPositionAreRefused() {
        var dates = work(cv()).getLast().dates();
        assertThat(refusals(first(e -> new Entry(
                        e.itemId(), e.title(), e.organisation(), e.place(), dates, e.summary(), e.bullets(), e.uri()))))
                .isNotEmpty();
    }

    @Test
    void aTrueDeedUnderAnotherJobIsRefusedUnderAnyName() {
        var deed = work(cv()).getLast().bullets().getFirst();
        var mine = work(cv()).getFirst().bullets().getFirst().field();
        for (var line : List.of(deed, new Line(mine, deed.text(), deed.sources(), true)))
            assertThat(refusals(first(e -> new Entry(
                            e.itemId(),
                            e.title(),
                            e.organisation(),
                            e.place(),
                            e.dates(),
                            e.summary(),
                            List.of(line),
                            e.uri()))))
                    .isNotEmpty();
    }

    @Test
    void theTitleThatReadersShowIsNoPlaceForClaims() {
        var cv = cv();
        assertThat(refusals(new Draft.Cv(cv.language(), "Ada Marchetti, Turing Award 2025", cv.head(), cv.sections())))
                .extracting(Refusal::field)
                .containsExactly("title");
    }

    private static List<Entry> work(Draft.Cv cv) {
        return cv.sections().stream()
                .filter(section -> section.kind() == Kind.WORK)
                .flatMap(section -> ((Section.Timeline) section.body()).entries().stream())
                .toList();
    }

    /** The CV with its first position changed. */
    private static Draft first(UnaryOperator<Entry> change) {
        var cv = cv();
        var sections = new ArrayList<Section>();
        for (var section : cv.sections()) {
            if (section.kind() != Kind.WORK || !(section.body() instanceof Section.Timeline(var entries))) {
                sections.add(section);
                continue;
            }
            var changed = new ArrayList<>(entries);
            changed.set(0, change.apply(changed.getFirst()));
            sections.add(new Section(section.kind(), section.heading(), new Section.Timeline(changed)));
        }
        return new Draft.Cv(cv.language(), cv.title(), cv.head(), sections);
    }
}
