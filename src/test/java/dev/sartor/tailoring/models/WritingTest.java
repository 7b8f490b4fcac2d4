package dev.sartor.tailoring.models;

import static dev.sartor.tailoring.models.Drafted.line;
import static dev.sartor.tailoring.models.Drafted.lines;
import static dev.sartor.tailoring.models.Drafted.sentence;
import static dev.sartor.tailoring.models.Drafted.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.Tone;
import dev.sartor.llm.Fault;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.Prompt;
import dev.sartor.model.draft.Line;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.resume.Resume;
import dev.sartor.tailoring.Tailored;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final Resume ADA = Drafted.resume("ada");
    private static final JobPosting JOB = Drafted.posting("platform-engineer");
    private static final String NOTHING = "{\"lines\":[],\"sentences\":[]}";

    /** The handle under which the prompt shows the fact with these words. */
    private static String handle(Prompt prompt, String words) {
        var found = Pattern.compile("(?m)^(F\\d+) \\[[^]]*] .*" + Pattern.quote(words))
                .matcher(prompt.user());
        assertThat(found.find()).as(words).isTrue();
        return found.group(1);
    }

    private static FakeModel cv(Function<Prompt, String> says, Function<Prompt, String> repairs) {
        return new FakeModel(prompt -> switch (prompt.task()) {
            case "cv" -> says.apply(prompt);
            case "repair" -> repairs.apply(prompt);
            default -> NOTHING;
        });
    }

    private static List<Refusal> ofTheModel(Tailored made) {
        return made.report().refusals().stream()
                .filter(r -> r.text().contains("Terraform") || r.text().contains("AWS"))
                .toList();
    }

    @Test
    void aProvenLineStandsInItsPlaceAndTheReportTellsTheModel() {
        var heard = new ArrayList<Line>();
        var said = "Cut the monthly AWS bill from about £212,000 to £151,000 by moving batch work to spot instances";
        var model = cv(
                p -> lines(line(handle(p, "Cut the monthly AWS bill"), said, handle(p, "Cut the monthly AWS bill"))),
                p -> NOTHING);
        var made = Drafted.by(model, ADA, JOB, heard);
        assertThat(Drafted.words(made.cv())).contains(said);
        assertThat(heard).extracting(Line::text).containsExactly(said);
        var writing = made.report().writing();
        assertThat(writing.answered()).containsExactly("scripted:fake");
        assertThat(writing.prompts()).containsExactly("cv@2", "letter@2");
        assertThat(writing.kept()).isOne();
        assertThat(writing.read()).isEqualTo(2000);
        assertThat(made.report().summary().unsupportedLines()).isZero();
    }

    @Test
    void theOwnToneIsLearntFromThePersonsLinesAndOtherTonesAreNot() {
        var prompts = new java.util.concurrent.ConcurrentHashMap<String, Prompt>();
        var model = new FakeModel(prompt -> {
            prompts.put(prompt.task(), prompt);
            return NOTHING;
        });
        Drafted.by(model, ADA, JOB, Tone.OWN);
        for (var task : List.of("cv", "letter")) {
            var asked = prompts.get(task);
            assertThat(asked.system()).contains("Write as this person writes", "words each");
            assertThat(asked.user()).contains("how they write", "I prefer boring, documented systems");
        }
        Drafted.by(model, ADA, JOB, Tone.WARM);
        assertThat(prompts.get("letter").system()).contains("Tone: warm").doesNotContain("how they write");
        assertThat(prompts.get("cv").system()).doesNotContain("{{").doesNotContain("\n- \n");
        assertThat(prompts.get("cv").user()).doesNotContain("how they write");
    }

    @Test
    void withoutAnAnswerTheOwnToneIsPlainAndTheReportSaysSo() {
        var model = new FakeModel(prompt -> {
            throw new ModelFailed(new Fault.Denied());
        });
        var own = Drafted.by(model, ADA, JOB, Tone.OWN);
        assertThat(own.letter())
                .isEqualTo(Drafted.by(model, ADA, JOB, Tone.PLAIN).letter());
        assertThat(own.report().findings()).anySatisfy(f -> assertThat(f.code()).isEqualTo("tone.own"));
        assertThat(Drafted.by(new FakeModel(p -> NOTHING), ADA, JOB, Tone.OWN)
                        .report()
                        .findings())
                .noneSatisfy(f -> assertThat(f.code()).isEqualTo("tone.own"));
    }

    @Test
    void aLieIsRefusedOnceAndTwiceAndThePersonsOwnWordsStand() {
        var lie = "Cut the AWS bill of all 230 product teams across the company";
        Function<Prompt, String> lies = p -> lines(line(handle(p, "Cut the monthly AWS bill"), lie));
        var model = cv(lies, p -> lines(line("R1", "Led the AWS strategy of 230 product teams")));
        var made = Drafted.by(model, ADA, JOB);
        assertThat(Drafted.words(made)).doesNotContain("230").contains("right-sizing node pools");
        assertThat(ofTheModel(made)).anySatisfy(refusal -> {
            assertThat(refusal.text()).isEqualTo(lie);
            assertThat(refusal.reasons()).isNotEmpty();
            assertThat(refusal.replacement()).startsWith("Cut the monthly AWS bill from about £212,000");
        });
    }

    @Test
    void aRefusedLineIsMendedWithTheGatesReasons() {
        var lie = "Cut the monthly AWS bill from about £212,000 to £101,000 by moving batch work to spot instances";
        var truth = lie.replace("£101", "£151");
        var model = cv(p -> lines(line(handle(p, "Cut the monthly AWS bill"), lie)), p -> {
            assertThat(p.user()).contains("R1: " + lie, "refused: ", "stands on: F");
            return lines(line("R1", truth));
        });
        var made = Drafted.by(model, ADA, JOB);
        assertThat(Drafted.words(made.cv())).contains(truth);
        assertThat(made.report().writing().mended()).isOne();
        assertThat(made.report().writing().prompts()).containsExactly("cv@2", "letter@2", "repair@1");
        assertThat(ofTheModel(made)).anySatisfy(r -> assertThat(r.replacement()).isEqualTo(truth));
    }

    @Test
    void whatWasDoneElsewhereIsNotSaidHere() {
        var elsewhere = "Moved 26 websites from a rented data centre to AWS using Terraform and Packer";
        var model = cv(
                p -> lines(line(
                        handle(p, "Wrote Terraform modules"), elsewhere, handle(p, "Moved 26 websites"), "F999", "")),
                p -> NOTHING);
        var made = Drafted.by(model, ADA, JOB);
        assertThat(ofTheModel(made)).anySatisfy(r -> assertThat(r.text()).isEqualTo(elsewhere));
        assertThat(Drafted.words(made.cv())).contains("Wrote Terraform modules for networks");
    }

    @Test
    void aLineThatDropsItsNumberIsNoBetter() {
        var model = cv(
                p -> lines(line(handle(p, "Wrote Terraform modules"), "Wrote Terraform modules for networks")),
                p -> NOTHING);
        assertThat(ofTheModel(Drafted.by(model, ADA, JOB)))
                .extracting(Refusal::verdict)
                .contains("WEAKER");
    }

    @Test
    void aLetterIsWrittenOfSentencesThatStand() {
        var model = new FakeModel(p -> p.task().equals("letter")
                ? sentences(
                        sentence("1", "You are looking for strong Terraform skills.", List.of(), List.of("P13")),
                        sentence(
                                "1",
                                "I wrote Terraform modules for networks, databases and queues that 19 of the 23"
                                        + " product teams now use without asking us.",
                                List.of(handle(p, "Wrote Terraform modules")),
                                List.of()),
                        sentence("1", "I am passionate about your mission and led 40 engineers.", List.of(), List.of()))
                : NOTHING);
        var made = Drafted.by(model, ADA, JOB);
        var letter = Drafted.words(made.letter());
        assertThat(letter)
                .contains("I wrote Terraform modules for networks, databases and queues that 19 of the 23")
                .doesNotContain("passionate", "40 engineers");
        assertThat(made.report().refusals())
                .anySatisfy(r -> assertThat(r.text()).contains("passionate"));
    }

    @Test
    void whenNothingAnswersTheDocumentsAreThoseWithoutAModelAndTheReportSaysSo() {
        var model = new FakeModel(p -> {
            throw new ModelFailed(new Fault.Unreachable());
        });
        var made = Drafted.by(model, ADA, JOB);
        var plain = Drafted.by(cv(p -> NOTHING, p -> NOTHING), ADA, JOB);
        assertThat(Drafted.words(made)).isEqualTo(Drafted.words(plain));
        assertThat(made.report().writing().notes())
                .singleElement()
                .asString()
                .contains("cannot be reached", "your own words");
        assertThat(made.report().findings()).extracting(f -> f.code()).contains("model.failed");
    }

    @Test
    void theModelIsShownNoNameAddressOrNumberOfThePerson() {
        var model = new FakeModel(p -> NOTHING);
        Drafted.by(model, ADA, JOB);
        assertThat(model.asked)
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.user() + p.system())
                        .doesNotContain("Marchetti", "ada.marchetti", "7700 900142", "amarchetti"));
    }

    @Test
    void theSamePromptHasTheSameIdentityWhateverItsFence() {
        var model = new FakeModel(p -> NOTHING);
        Drafted.by(model, ADA, JOB);
        Drafted.by(model, ADA, JOB);
        assertThat(model.asked.stream().map(Prompt::identity).distinct()).hasSize(2);
    }
}
