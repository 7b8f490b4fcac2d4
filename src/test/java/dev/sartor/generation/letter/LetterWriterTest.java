package dev.sartor.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.Tone;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWriterTest {
    private static final List<String> TWENTY =
            List.of(Letters.read(Path.of("src/test/resources/letters/twenty-postings.txt"))
                    .split("=====\\n"));

    static Stream<String[]> pairs() {
        return Stream.of(
                        "ada platform-engineer",
                        "ada engineering-manager",
                        "imani icu-nurse",
                        "imani ed-nurse",
                        "tomasz data-analyst",
                        "linh environmental-analyst",
                        "sunniva marine-professor",
                        "kiran ux-designer",
                        "maeve financial-controller",
                        "wiremu site-manager",
                        "farid sales-operations",
                        "precious warehouse-manager",
                        "derya projektleitung-maschinenbau",
                        "derya konstrukteur-leichtbau",
                        "aicha chef-de-produit",
                        "aicha communication-theatre",
                        "mateo jefe-recepcion",
                        "mateo formador-hosteleria")
                .map(pair -> pair.split(" "));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void writesThreeOrFourParagraphsThatTheGateLetsThroughInEveryTone(String person, String job) {
        for (var tone : Tone.values()) {
            var written = Letters.of(person, Letters.job(job), tone);
            assertThat(written.letter().paragraphs()).as(tone.id()).hasSizeBetween(3, 4);
            assertThat(written.keeper().keep(written.letter(), "letter").refusals())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void givesEachBodyParagraphARequirementAndAFactThatMeetsIt(String person, String job) {
        var paragraphs =
                Letters.of(person, Letters.job(job), Tone.PLAIN).letter().paragraphs();
        for (var body : paragraphs.subList(1, paragraphs.size() - 1)) {
            assertThat(body).anyMatch(line -> line.sources().stream().anyMatch(Source.OfFact.class::isInstance));
            assertThat(body).anyMatch(line -> line.sources().stream().anyMatch(Source.OfPosting.class::isInstance));
        }
    }

    @Test
    void repeatsNoSentenceOverTwentyPostingsForOnePerson() {
        for (var tone : Tone.values()) {
            var said = new ArrayList<String>();
            for (var posting : TWENTY) said.addAll(sentences(Letters.of("ada", posting, tone)));
            assertThat(TWENTY).hasSize(20);
            assertThat(said).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        }
    }

    @Test
    void findsAPlantedRepetition() {
        var said = new ArrayList<>(sentences(Letters.of("ada", TWENTY.getFirst(), Tone.PLAIN)));
        said.addAll(sentences(Letters.of("ada", TWENTY.getFirst(), Tone.PLAIN)));
        assertThat(new TreeSet<>(said)).hasSizeLessThan(said.size());
    }

    @Test
    void saysTheSameOnTheSameFactsInAnotherTone() {
        var job = Letters.job("platform-engineer");
        var plain = Letters.of("ada", job, Tone.PLAIN);
        var formal = Letters.of("ada", job, Tone.FORMAL);
        var warm = Letters.of("ada", job, Tone.WARM);
        assertThat(facts(formal.letter())).isEqualTo(facts(plain.letter()));
        assertThat(facts(warm.letter())).isEqualTo(facts(plain.letter()));
        assertThat(Stream.of(plain, warm, formal).map(w -> w.letter().closing().text()))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(plain, warm, formal).map(w -> w.paragraphs().getFirst()))
                .doesNotHaveDuplicates();
    }

    @Test
    void writesTheSameLetterTwice() {
        var job = Letters.job("icu-nurse");
        assertThat(Letters.of("imani", job, Tone.PLAIN).letter())
                .isEqualTo(Letters.of("imani", job, Tone.PLAIN).letter());
    }

    @Test
    void tellsADeedOfAFrenchResumeByItsVerb() {
        assertThat(Letters.of("aicha", Letters.job("responsable-acquisition"), Tone.PLAIN)
                        .paragraphs())
                .anyMatch(p -> p.contains("j’ai refondu le site et la boutique en ligne"));
    }

    @Test
    void neverArguesWithWhatWasNotFinished() {
        assertThat(Letters.of("imani", Letters.job("ed-nurse"), Tone.PLAIN).paragraphs())
                .noneMatch(p -> p.contains("did not finish"));
    }

    @Test
    void offersToTalkOnlyOfWhatThePersonHas() {
        assertThat(Letters.of("aicha", Letters.job("responsable-acquisition"), Tone.PLAIN)
                        .paragraphs())
                .noneMatch(p -> p.contains("Klaviyo"));
    }

    @Test
    void answersYearsByYears() {
        assertThat(Letters.of("imani", Letters.job("ed-nurse"), Tone.PLAIN).paragraphs())
                .anyMatch(p -> p.contains("two years or more in an emergency department")
                        && p.contains("from 2017 to 2019 I worked as Emergency Department Nurse"));
        assertThat(Letters.of("derya", Letters.job("projektleitung-maschinenbau"), Tone.PLAIN)
                        .paragraphs())
                .anyMatch(p -> p.contains("Mindestens drei Jahre") && p.contains("seit 2021 Teilprojektleiterin"));
    }

    @Test
    void findsTheDutiesOfAPostingThatIsAllProse() {
        var job = """
                Platform Engineer
                Company: Northwind Freight

                We run nine clusters for a family firm of carriers. You will write Terraform modules for networks and \
                databases that product teams use by themselves. You bring solid experience with Linux. Write to jobs@northwind.example.
                """;
        assertThat(Letters.of("ada", job, Tone.PLAIN).paragraphs())
                .anyMatch(p -> p.contains("write Terraform modules for networks") && p.contains("19 of the 23"));
    }

    @Test
    void whatElseIsBroughtIsHungOnNothing() {
        assertThat(Letters.of("precious", Letters.job("warehouse-trainer"), Tone.PLAIN)
                        .paragraphs())
                .anyMatch(p ->
                        p.contains("bring to Applegarth Retail Distribution:") && p.contains("I trained new starters"));
    }

    @Test
    void aTitleIsReadOnce() {
        assertThat(String.join(
                        "\n",
                        Letters.of("farid", Letters.job("key-account-manager"), Tone.PLAIN)
                                .paragraphs()))
                .containsOnlyOnce("Regional Sales Manager");
    }

    @Test
    void tiesADeedToTheDutyItIsNearestTo() {
        assertThat(Letters.of("ada", Letters.job("platform-engineer"), Tone.PLAIN).paragraphs().stream()
                        .flatMap(p -> Stream.of(p.split("(?<=\\.) "))))
                .anyMatch(p -> p.contains("strong Terraform skills") && p.contains("extend your Terraform code base"))
                .noneMatch(p -> p.contains("Prometheus") && p.contains("extend your Terraform code base"));
    }

    @Test
    void whatIsDoneNowComesBeforeWhatWasDoneAndTheSamePostIsNamedOnce() {
        assertThat(Letters.of("ada", Letters.job("platform-engineer"), Tone.PLAIN)
                        .paragraphs()
                        .get(1))
                .contains("at Tidewell Payments");
        assertThat(Letters.of("imani", Letters.job("ed-nurse"), Tone.PLAIN).paragraphs())
                .anyMatch(p -> p.contains("at St. Brannock Community Hospital, and in that role I")
                        && p.contains(". There I also cared for patients"));
    }

    @Test
    void dropsTheVowelOfDeBeforeAVowelInFrench() {
        for (var tone : Tone.values())
            for (var job : List.of("responsable-acquisition", "chef-de-produit", "communication-theatre"))
                assertThat(Letters.of("aicha", Letters.job(job), tone).paragraphs())
                        .noneMatch(p ->
                                p.matches("(?s).*\\bde (Atelier|analyser|assurer|animer|optimiser|organiser)\\b.*"));
    }

    @Test
    void endsNoSentenceWithTwoFullStops() {
        assertThat(Letters.of("farid", Letters.job("key-account-manager"), Tone.PLAIN)
                        .paragraphs())
                .anyMatch(p -> p.contains("B.V."))
                .noneMatch(p -> p.contains(".."));
    }

    @Test
    void wantsAPersonWhoHasManagedATeam() {
        assertThat(Letters.of("maeve", Letters.job("financial-controller"), Tone.PLAIN)
                        .paragraphs())
                .anyMatch(p -> p.contains("has managed a finance team"))
                .noneMatch(p -> p.contains("names managed"));
    }

    /** How a duty is done is what the applicant is asked for, and no question of theirs. */
    @Test
    void endsWithTheWishToTalkAndNoQuestionAboutADuty() {
        for (var posting : TWENTY)
            assertThat(Letters.of("ada", posting, Tone.PLAIN).paragraphs().getLast())
                    .doesNotContain(" how ", "learn");
    }

    private static List<String> facts(Draft.Letter letter) {
        return Lines.of(letter).stream()
                .filter(line -> line.field().matches("letter/[1-9].*"))
                .flatMap(line -> line.sources().stream())
                .filter(Source.OfFact.class::isInstance)
                .map(source -> ((Source.OfFact) source).factId())
                .distinct()
                .sorted()
                .toList();
    }

    /** Sentences but the close; they end with a full stop, and a line that ends with a semicolon or a colon goes on in the next. */
    private static List<String> sentences(Letters.Written written) {
        var out = new ArrayList<String>();
        for (var paragraph : written.letter().paragraphs()) {
            var open = new StringBuilder();
            for (Line line : paragraph) {
                if (line.field().equals("letter/end/0")) continue;
                open.append(line.text()).append(' ');
                if (!line.text().endsWith(".")) continue;
                out.add(open.toString());
                open.setLength(0);
            }
            assertThat(open).isEmpty();
        }
        return out;
    }

    /** "You ask for clear communicator who …" is no English; "how you own your clusters" asks nothing. */
    @Test
    void whatNoSentenceCanCarryIsQuotedAndDutiesAreNamed() {
        var job = """
                Platform Engineer
                Company: Northwind Freight

                What you will do
                - Own our Kubernetes clusters and the way teams deploy to them

                Requirements
                - Clear communicator who can hold a review with product managers
                - Terraform modules you wrote yourself
                """;
        var text = String.join("\n", Letters.of("ada", job, Tone.PLAIN).paragraphs());
        assertThat(text)
                .doesNotContain("for clear communicator", "is clear communicator", "names clear communicator")
                .doesNotContain("for Terraform modules you wrote", "names Terraform modules you wrote")
                .doesNotContain("how you own");
        assertThat(text).contains("“Terraform modules you wrote yourself”");
    }
}
