package dev.sartor.generation.gate;

import static dev.sartor.generation.gate.findings.Verdict.CONTRADICTED;
import static dev.sartor.generation.gate.findings.Verdict.PROVEN;
import static dev.sartor.generation.gate.findings.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** The cases that a gate gets right or is none. */
class GateCasesTest {
    private static Facts acme(String... texts) {
        return Facts.at("Acme", "Engineer", "2019-01", "2021-12").say(texts);
    }

    @Test
    void fiftyUsersAreNotFiftyMillion() {
        var judged = acme("Reached 50 active users").cv("Reached 50 million users");
        assertThat(judged.verdict()).isEqualTo(CONTRADICTED);
        assertThat(judged.reasons().getFirst()).contains("50 million users", "50 active users", "Acme");
    }

    @Test
    void swappedFiguresAreContradicted() {
        var facts = acme("Costs −35 %, sign-ups +8 %");
        assertThat(facts.cv("Raised sign-ups 35% and cut costs 8%").verdict()).isEqualTo(CONTRADICTED);
        assertThat(facts.cv("Raised sign-ups 8% and cut costs 35%").verdict()).isEqualTo(PROVEN);
    }

    @Test
    void theBudgetStaysWithItsEmployer() {
        var facts = Facts.at("Globex", "Manager", "2017", "2018").say("Managed a $2M budget");
        facts.and("Acme", "Manager", "2019", "2020").say("Looked after 3 clients");
        assertThat(facts.cv("Managed a $2M budget at Acme").verdict()).isEqualTo(CONTRADICTED);
        assertThat(facts.cv("Managed a $2M budget at Globex").verdict()).isEqualTo(PROVEN);
    }

    @Test
    void contributingIsNotLeading() {
        assertThat(acme("Contributed to the migration").cv("Led the migration").verdict())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void buildingIsNotAdoption() {
        var line = "Built a deploy tool used daily across the organisation";
        assertThat(acme("Built a deploy tool").cv(line).verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void theVendorsWorkIsTheVendors() {
        assertThat(acme("The vendor built the gateway").cv("Built the gateway").verdict())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void phaseFiveIsNotFiveEngineers() {
        assertThat(acme("Worked on phase 5").cv("Worked with 5 engineers").verdict())
                .isEqualTo(UNKNOWN);
        assertThat(acme("Worked on billing").cv("Managed 5 engineers").verdict())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aTelephoneNumberCountsNothing() {
        var facts = acme("Processed payments").add(Fact.Kind.PERSON, "Phone 1234567");
        assertThat(facts.cv("Processed 1,234,567 payments").verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void aTitleIsNotLengthened() {
        var facts = Facts.at("Acme", "Growth Manager", "2019", "2021").say("Growth Manager");
        assertThat(facts.cv("Growth Manager, Quant Workflows").verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void plannedIsNotDone() {
        assertThat(acme("Planned the move to Kafka").cv("Migrated to Kafka").verdict())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void whatIsSaidLessIsProven() {
        var facts = acme("Ran 5 live Cloud Run deployments", "Cut costs by 40 percent; throughput doubled");
        assertThat(facts.cv("Ran 5 Cloud Run deployments").verdict()).isEqualTo(PROVEN);
        assertThat(facts.cv("Cut costs 40 %; throughput 2x").verdict()).isEqualTo(PROVEN);
    }

    @Test
    void aliasesAreOneAndNeighboursAreNot() {
        var facts = acme("Kept the lights on").skilled("Java 17", "k8s");
        assertThat(facts.cv("Experience in Java 17 and Kubernetes").verdict()).isEqualTo(PROVEN);
        assertThat(facts.cv("Experience in JavaScript").verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void aParentMayBeSaidOfAChildButNotTheReverse() {
        assertThat(acme("Kept watch")
                        .skilled("PostgreSQL")
                        .cv("Experience with relational databases")
                        .isProven())
                .isTrue();
        assertThat(acme("Kept watch")
                        .skilled("relational databases")
                        .cv("Experience with PostgreSQL")
                        .isProven())
                .isFalse();
    }

    @Test
    void anEmployersNameIsNeverRewritten() {
        var facts = Facts.at("Robust Systems Ltd", "Engineer", "2019", "2021").say("Built a deploy tool");
        assertThat(facts.cv("Robust Systems Ltd").verdict()).isEqualTo(PROVEN);
        assertThat(facts.cv("Resilient Systems Ltd").verdict()).isNotEqualTo(PROVEN);
    }

    @Test
    void yearsAddUpOverEntriesAndOnlyOverThem() {
        var facts = Facts.at("Seaview Clinic", "Nurse", "2015-01", "2017-12").say("Cared for patients");
        facts.and("Hillside Clinic", "Nurse", "2018-01", "2021-12").say("Cared for patients");
        assertThat(facts.cv("7 years of nursing experience").verdict()).isEqualTo(PROVEN);
        assertThat(facts.cv("9 years of nursing experience").verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void sevenEngineersInTwoYearsAreNotSevenYears() {
        var judged = acme("Led 7 engineers for two years").cv("Led engineers for 7 years");
        assertThat(judged.verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void whatTheyAskForMayBeDeniedButNotClaimed() {
        var facts = acme("Led 7 engineers for two years").posted("You bring 7 years of experience with Kubernetes.");
        assertThat(facts.letter("I come without the 7 years you ask for").verdict())
                .isEqualTo(PROVEN);
        assertThat(facts.letter("I have the Kubernetes experience you ask for").verdict())
                .isNotEqualTo(PROVEN);
    }

    @Test
    void aLetterSaysOfTheEmployerWhatThePostingSays() {
        var facts = acme("Built a deploy tool").posted("We run Kubernetes in three regions.");
        assertThat(facts.letter("You run Kubernetes").verdict()).isEqualTo(PROVEN);
        assertThat(facts.letter("You run Haskell").verdict()).isEqualTo(UNKNOWN);
        assertThat(facts.letter("I run Kubernetes").verdict()).isNotEqualTo(PROVEN);
    }

    @Test
    void aCitedFactMustBeThere() {
        assertThat(acme("Built a deploy tool").cv("Built a deploy tool", "f9").verdict())
                .isEqualTo(UNKNOWN);
        assertThat(acme("Built a deploy tool").cv("Built a deploy tool", "f1").verdict())
                .isEqualTo(PROVEN);
    }

    @Test
    void whoIsNamedBehindTwoParticiplesDidBoth() {
        var facts = acme("The stand was designed and erected by a contractor; I checked it each day");
        assertThat(facts.cv("Designed and erected the stand").isProven()).isFalse();
        assertThat(facts.cv("Designed the stand").isProven()).isFalse();
        assertThat(facts.cv("Checked the stand every day").isProven()).isTrue();
    }

    @Test
    void anExamToBeSatIsNoLicence() {
        var facts = Facts.at("Coast authority", "Skipper licence", null, null).say("Sitting the skipper exam in 2027");
        assertThat(facts.cv("Skipper licence").isProven()).isFalse();
    }

    @Test
    void initialsStandForAWholeNameOnly() {
        var facts = acme("Master of Library and Information Science, Aldergate University");
        assertThat(facts.cv("MLIS, Aldergate University").verdict()).isEqualTo(PROVEN);
        assertThat(facts.cv("MIS, Aldergate University").isProven()).isFalse();
    }

    @Test
    void aCountedReachIsHeldByItsCount() {
        var facts = acme("Inspected roofs in four states");
        assertThat(facts.cv("Inspected roofs across four states").verdict()).isEqualTo(PROVEN);
        assertThat(facts.cv("Inspected roofs across five states").isProven()).isFalse();
        assertThat(facts.cv("Inspected roofs across the states").isProven()).isFalse();
    }
}
