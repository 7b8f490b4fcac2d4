package dev.sartor.generation.gate;

import static dev.sartor.generation.gate.findings.Verdict.CONTRADICTED;
import static dev.sartor.generation.gate.findings.Verdict.PROVEN;
import static dev.sartor.generation.gate.findings.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** What may be said in other words, and beside each the lie that looks like it. */
class FinerCasesTest {
    private static Facts acme(String fact) {
        return Facts.at("Acme", "Engineer", "2019", "2020").say(fact);
    }

    private static Facts risen() {
        return Facts.at("Northmoor", "Adjuster", "2017", "2022")
                .say("Inspected storm damage")
                .and("Northmoor", "Senior Adjuster", "2023", "2024")
                .say("Closed claims");
    }

    @Test
    void aPromotionIsALaterTitleAtTheSameEmployer() {
        assertThat(risen().cv("Promoted to Senior Adjuster at Northmoor in 2023")
                        .verdict())
                .isEqualTo(PROVEN);
    }

    @Test
    void nobodyIsPromotedToTheirFirstTitleNorInAnotherYearNorToHalfATitle() {
        assertThat(risen().cv("Promoted to Adjuster at Northmoor in 2017").verdict())
                .isNotEqualTo(PROVEN);
        assertThat(risen().cv("Promoted to Senior Adjuster at Northmoor in 2024")
                        .verdict())
                .isNotEqualTo(PROVEN);
        assertThat(risen().cv("Promoted to Adjuster at Northmoor in 2023").verdict())
                .isNotEqualTo(PROVEN);
    }

    @Test
    void anotherEmployersTitleIsNoPromotion() {
        var facts = Facts.at("Souther", "Adjuster", "2017", "2022")
                .say("Inspected storm damage")
                .and("Northmoor", "Senior Adjuster", "2023", "2024")
                .say("Closed claims");
        assertThat(facts.cv("Promoted to Senior Adjuster at Northmoor").verdict())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whoHoldsATitleDoesWhatItSays() {
        var developer = Facts.at("Acme", "Web Developer", "2019", "2020").say("Wrote pages");
        assertThat(developer.cv("Web development at Acme").verdict()).isEqualTo(PROVEN);
        var assistant =
                Facts.at("Acme", "Assistant Web Developer", "2019", "2020").say("Wrote pages");
        assertThat(assistant.cv("Web development at Acme").verdict()).isNotEqualTo(PROVEN);
        assertThat(developer.cv("Led web development at Acme").verdict()).isNotEqualTo(PROVEN);
    }

    @Test
    void aRankInATitleIsNoFirst() {
        var officer = Facts.at("Acme", "First Officer", "2019", "2020").say("Trained two cadets");
        assertThat(officer.cv("First to train two cadets").verdict()).isNotEqualTo(PROVEN);
        assertThat(officer.cv("First Officer at Acme").verdict()).isEqualTo(PROVEN);
    }

    @Test
    void everyEveningIsNightlyAndANightShiftIsNot() {
        assertThat(acme("Cleaned 4 rooms every evening")
                        .cv("Cleaned 4 rooms nightly")
                        .verdict())
                .isEqualTo(PROVEN);
        assertThat(acme("Cleaned 4 rooms on a night shift")
                        .cv("Cleaned 4 rooms nightly")
                        .verdict())
                .isNotEqualTo(PROVEN);
    }

    @Test
    void handlingIsSaidOfWhatWasDoneNotOfWhatWasNot() {
        var facts = acme("Received returns from three customers; did not process refunds");
        assertThat(facts.cv("Handled returns from three customers, excluding refunds")
                        .verdict())
                .isEqualTo(PROVEN);
        assertThat(facts.cv("Handled refunds from three customers").verdict()).isNotEqualTo(PROVEN);
        assertThat(acme("Did not handle route scheduling")
                        .cv("Handled route scheduling")
                        .verdict())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void aListedSkillDoesNotOutweighAFactThatDeniesTheDeed() {
        var facts = acme("Did not handle route scheduling").add(Fact.Kind.SKILL, "Route planning");
        assertThat(facts.cv("Handled route scheduling").verdict()).isEqualTo(CONTRADICTED);
        assertThat(facts.cv("Route planning").verdict()).isEqualTo(PROVEN);
    }

    @Test
    void worthAnAmountIsAnAmountOf() {
        var facts = acme("Responsible for spare parts worth up to $400,000");
        assertThat(facts.cv("Responsible for up to $400,000 of spare parts").verdict())
                .isEqualTo(PROVEN);
        assertThat(facts.cv("Responsible for over $400,000 of spare parts").verdict())
                .isNotEqualTo(PROVEN);
    }

    @Test
    void anotherEmployersNameIsNotMineForHavingAwardedMeSomething() {
        var nurse = Facts.at("Fernhill Clinic", "Ward Nurse", "2017", "2019")
                .say("Triaged patients")
                .and("Larkspur Hospital", "Charge Nurse", "2020", null)
                .say("Led rounds")
                .and("Larkspur Hospital", "Nurse of the Year", "2021", null)
                .add(Fact.Kind.AWARD, "Nurse of the Year, Larkspur Hospital");
        assertThat(nurse.cv("Ward Nurse, Fernhill Clinic").verdict()).isEqualTo(PROVEN);
        assertThat(nurse.cv("Ward Nurse, Larkspur Hospital", "f1").verdict()).isNotEqualTo(PROVEN);
        assertThat(nurse.cv("Larkspur Hospital, Ward Nurse", "f1").verdict()).isNotEqualTo(PROVEN);
    }

    @Test
    void aTitleBehindIIsNoDeed() {
        var nurse = Facts.at("Fernhill Clinic", "Nurse Resident", "2017", "2019")
                .add(Fact.Kind.POSITION, "Nurse Resident, Fernhill Clinic")
                .say("Nursed patients after surgery");
        assertThat(nurse.letter("I nurse Resident, Fernhill Clinic").verdict()).isEqualTo(UNKNOWN);
        assertThat(nurse.letter("I nursed patients after surgery").verdict()).isEqualTo(PROVEN);
        assertThat(nurse.letter("I am Nurse Resident at Fernhill Clinic").verdict())
                .isEqualTo(PROVEN);
    }

    @Test
    void aHeadOnShouldersDirectsNothing() {
        var clerk = acme("Wrote down the procedures that had lived in one colleague's head");
        assertThat(clerk.cv("Wrote down the procedures that had lived in one colleague's head")
                        .verdict())
                .isEqualTo(PROVEN);
        assertThat(clerk.cv("Directed down the procedures that had lived in one colleague's head")
                        .verdict())
                .isNotEqualTo(PROVEN);
    }

    @Test
    void aWordThatLettersUseFreelyIsNotFreeInARate() {
        var analyst = acme("Built a report that the director opens every Monday");
        assertThat(analyst.letter("I built a report that the director opens every Monday")
                        .verdict())
                .isEqualTo(PROVEN);
        assertThat(analyst.letter("I built a report that the director opens every week")
                        .verdict())
                .isNotEqualTo(PROVEN);
    }

    @Test
    void whatAFactDeniesIsNotPiecedTogetherFromOtherFacts() {
        var facts = acme("Ran game days; the third one found that the database failover had not worked for a year")
                .add(Fact.Kind.SUMMARY, "Eleven years of work in operations, most of them on call");
        assertThat(facts.cv("The third one found that the database failover had not worked for a year")
                        .verdict())
                .isEqualTo(PROVEN);
        assertThat(facts.cv("The third one found that the database failover had worked for a year")
                        .verdict())
                .isEqualTo(CONTRADICTED);
        assertThat(facts.cv("The database failover worked").verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void oneDenialDoesNotStandForAnother() {
        var facts = acme("Rewrote the job after it had failed for three months; it now alerts when it has not run");
        assertThat(facts.cv("Rewrote the job after it had failed for three months; it now alerts when it has not run")
                        .verdict())
                .isEqualTo(PROVEN);
        assertThat(facts.cv("Rewrote the job after it had failed for three months; it now alerts when it has run")
                        .verdict())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void aUnitOfTimeIsNoPhraseOfALetter() {
        var facts = acme("Ran quarterly game days");
        assertThat(facts.letter("I ran quarterly game days").verdict()).isEqualTo(PROVEN);
        assertThat(facts.letter("I ran quarterly game weeks").verdict()).isNotEqualTo(PROVEN);
    }

    @Test
    void aLightWordBesideAToldDeedDoesNotStandForThePlanningLeftOut() {
        var fact = "Planned and prototyped in six weeks; the client lost its funding and it was never built";
        var kiosk = acme(fact).add(Fact.Kind.SKILL, "Prototyping");
        assertThat(kiosk.cv("Completed and prototyped in six weeks; it was never built")
                        .verdict())
                .isNotEqualTo(PROVEN);
        assertThat(kiosk.cv("Prototyped and planned in six weeks; it was never built")
                        .verdict())
                .isEqualTo(PROVEN);
        assertThat(acme("Designed and sold the hall")
                        .cv("Completed and sold the hall")
                        .verdict())
                .isNotEqualTo(PROVEN);
        assertThat(acme("Completed and sold the hall")
                        .cv("Finished and sold the hall")
                        .verdict())
                .isEqualTo(PROVEN);
    }

    @Test
    void aSkillHoldsEverywhereButNotTheTitleItWasUsedUnder() {
        var facts = Facts.at("Canal Museum", "Lead designer", "2020", "2021")
                .add(Fact.Kind.SKILL, "Branding")
                .and("Tallybird", "Designer", "2022", "2023")
                .say("Drew 45 icons");
        assertThat(facts.cv("Drew 45 icons. As team lead", "f2").verdict()).isNotEqualTo(PROVEN);
        assertThat(facts.cv("Drew 45 icons. Branding", "f2").verdict()).isEqualTo(PROVEN);
    }
}
