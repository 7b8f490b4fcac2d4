package dev.sartor.generation.gate;

import static dev.sartor.generation.gate.findings.Verdict.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One thing put in other words, in each language as it puts it, and beside each the lie that is nearest. */
class OtherWordsTest {
    private static Facts acme(String tag, String fact) {
        return Facts.at("Acme", "Engineer", "2019", "2020").in(tag).say(fact);
    }

    private static void same(String tag, String fact, String line) {
        assertThat(acme(tag, fact).cv(line).verdict()).as(line).isEqualTo(PROVEN);
    }

    private static void lie(String tag, String fact, String line) {
        assertThat(acme(tag, fact).cv(line).verdict()).as(line).isNotEqualTo(PROVEN);
    }

    @Test
    void anOrdinalIsNoAmount() {
        var fact = "Renewed the roof of a 14th-century barn, finished nine days early";
        same("en", fact, "Finished a barn roof nine days ahead of time");
        lie("en", fact, "Finished 14 barn roofs nine days ahead of time");
    }

    @Test
    void aSpanWithNothingWrongIsOneClaim() {
        same("en", "No breakdowns in five school years", "Five school years with no breakdowns");
        lie("en", "Three breakdowns in five school years", "Five school years with no breakdowns");
    }

    @Test
    void gerundsJoinedBehindADenialAreAllDenied() {
        var fact = "Did not open or close the store";
        same("en", fact, "Not including opening and closing the store");
        lie("en", "Did not open the store; closed it", "Not including opening and closing the store");
        lie("en", fact, "Including opening and closing the store");
    }

    @Test
    void whatIsDeniedIsDeniedInTheSameClause() {
        same("de", "Baute keine Gasanlagen ein", "Keine Gasanlagen eingebaut");
        lie("en", "Sold no tickets; cleaned the hall", "Neither sold tickets nor cleaned the hall");
    }

    @Test
    void spanishSaysWeByItsEnding() {
        same("es", "Imprimimos 900 folletos", "En equipo imprimimos 900 folletos");
        lie("es", "Imprimimos 900 folletos", "Imprimí yo solo 900 folletos");
        lie("es", "Imprimí 900 folletos", "En equipo con un colega imprimí 900 folletos");
    }

    @Test
    void spanishNounsOfDeedsGovernNumbers() {
        same("es", "Preparé 40 planchas diarias", "Preparación de 40 planchas al día");
        lie("es", "Preparé 40 planchas diarias", "Preparación de 40 planchas a la hora");
    }

    @Test
    void aGermanParticipleBehindItsNounIsNotCounted() {
        same("de", "Wir statteten eine Halle mit 340 Regalen aus", "Im Team eine Halle mit 340 Regalen ausgestattet");
        lie("de", "Wir statteten eine Halle mit 340 Regalen aus", "Ich stattete eine Halle mit 340 Regalen aus");
        lie("de", "Wir statteten eine Halle mit 340 Regalen aus", "Im Team eine Halle mit 430 Regalen ausgestattet");
    }

    @Test
    void daysOfTheWeekComeWithEachWeek() {
        same("de", "Bediene die Fräse an drei Tagen pro Woche", "An drei Tagen der Woche an der Fräse");
        lie("de", "Bediene die Fräse an drei Tagen im Monat", "An drei Tagen der Woche an der Fräse");
    }

    @Test
    void whatAnAgencyMadeIsAnAttributeOfWhatIWroteFor() {
        var fact = "Die App erstellte eine Agentur; ich schrieb 60 Testfälle dafür";
        same("de", fact, "Schrieb 60 Testfälle für die von einer Agentur erstellte App");
        lie("de", fact, "Erstellte die App und schrieb 60 Testfälle");
    }

    @Test
    void aRoleFramesATitleAndTakesNothingFromADenial() {
        var hygienist = Facts.at("Acme", "Dental Hygienist", "2018", null)
                .say("Did not administer local anesthesia in this role");
        assertThat(hygienist.cv("Hygiene role without local anesthesia").verdict())
                .isEqualTo(PROVEN);
        assertThat(hygienist.cv("Hygiene role with local anesthesia").verdict()).isNotEqualTo(PROVEN);
        assertThat(hygienist.cv("Hygiene lead role").verdict()).isNotEqualTo(PROVEN);
    }

    @Test
    void aTitleTellsItsTradeWhenYearsAreAdded() {
        var reporter = Facts.at("Pine Weekly", "Staff Reporter", "2012-05", "2016-08")
                .say("Covered courts")
                .and("Tribune", "Assistant City Editor", "2016-09", "2023-04")
                .say("Edited six pages");
        assertThat(reporter.cv("More than 10 years in journalism").verdict()).isEqualTo(PROVEN);
        assertThat(reporter.cv("More than 12 years in journalism").verdict()).isNotEqualTo(PROVEN);
        assertThat(reporter.cv("More than 10 years in law").verdict()).isNotEqualTo(PROVEN);
    }

    @Test
    void anOrdinalIsTheSameInAWordAndInFigures() {
        same("fr", "Appel aux familles au 3e jour", "Appel aux familles au troisième jour");
        same("en", "Repaired the roof of the third hall", "Repaired the roof of the 3rd hall");
        lie("fr", "Appel aux familles au 3e jour", "Appel aux familles au deuxième jour");
        lie("en", "Repaired the roof of 3 halls", "Repaired the roof of the third hall");
        lie("en", "Repaired the roof of the 1st hall", "First to repair the roof of the hall");
    }

    @Test
    void aWholeIsTheSumOfTheFactsParts() {
        var fact = "Supervise four ratings and one cadet";
        same("en", fact, "Supervision of five people: four ratings and a cadet");
        lie("en", fact, "Supervision of six people: four ratings and a cadet");
        lie("en", "Supervise four ratings and three cadets", "Supervision of five people: four ratings and a cadet");
        lie("en", fact, "Supervision of five people");
        lie("en", "Supervise about four ratings and one cadet", "Supervision of five people: four ratings and a cadet");
    }

    @Test
    void amongThreeIsOneselfAndTwoOthers() {
        var fact = "Entre tres compañeros montamos 14 cámaras";
        same("es", fact, "Con dos compañeros más, montaje de 14 cámaras");
        lie("es", fact, "Con tres compañeros más, montaje de 14 cámaras");
        lie("es", fact, "Monté yo solo 14 cámaras");
    }

    @Test
    void theBranchOfASpanishTitleMayBeSaidOfItsDeeds() {
        var lawyer = Facts.at("Bufete Soler", "Abogada laboralista", "2019", "2020")
                .in("es")
                .say("Asesoramiento a 14 empresas");
        assertThat(lawyer.cv("Asesoramiento laboral a 14 empresas").verdict()).isEqualTo(PROVEN);
        assertThat(lawyer.cv("Asesoramiento fiscal a 14 empresas").verdict()).isNotEqualTo(PROVEN);
    }

    @Test
    void whoTookNewcomersOnBoardHelpedThemSettle() {
        same("en", "Onboarded new joiners to the sales team", "Helped new joiners settle into the sales team");
        lie("en", "Onboarded new joiners to the sales team", "Helped a dozen new joiners settle into the sales team");
        lie("en", "Interviewed new joiners for the sales team", "Helped new joiners settle into the sales team");
    }

    @Test
    void whatOneGoesOverToComesIn() {
        var fact = "Contributed to the move from Ledger 5 to Ledger 6, which an outside consultancy configured";
        same("en", fact, "Contributed to the introduction of Ledger 6");
        lie("en", fact, "Contributed to the introduction of Ledger 5");
        lie("en", fact, "Introduced Ledger 6");
        lie("en", fact, "Contributed to the introduction and configuration of Ledger 6");
        lie("en", "Moved chairs from Hall 5 to Hall 6", "Introduced Hall 6");
        same("de", "Wir stellten auf die elektronische Akte um", "Im Team die elektronische Akte eingeführt");
        lie("de", "Wir stellten die elektronische Akte aus", "Im Team die elektronische Akte eingeführt");
    }

    @Test
    void whatStandsOnOnesListIsOnesWork() {
        var fact = "Delivered to 14 grocery stores";
        same("en", fact, "Fourteen grocery stores were on my delivery list");
        lie("en", fact, "Fourteen grocery stores were on my training list");
        lie("en", fact, "Forty grocery stores were on my delivery list");
    }

    @Test
    void whatCameBeforeLeavingIsNotDeniedWithWhatNeverCame() {
        var fact = "Drew up a plan for a loading lane; it was not built before I left";
        same("en", fact, "Before leaving Acme I drew up a plan for a loading lane");
        lie("en", fact, "Before leaving I built a loading lane");
        lie("en", fact, "Built a loading lane before I left");
    }
}
