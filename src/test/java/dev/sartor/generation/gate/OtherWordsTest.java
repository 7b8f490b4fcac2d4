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
}
