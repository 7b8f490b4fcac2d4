package dev.sartor.ats.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void contactsAreFoundByTheirShape() {
        var text =
                "Ada · ada.m@mail.example.org · +44 7700 900142 · (0161) 496-0123\n2019-2021 03/2019 - 04/2021 2021-03-08 12.03.2019";
        assertThat(Contacts.emails(text)).containsExactly("ada.m@mail.example.org");
        assertThat(Contacts.phones(text)).containsExactly("+44 7700 900142", "(0161) 496-0123");
    }

    @Test
    void headingsOfSeveralLanguagesAreKnownAloneOnTheirLine() {
        var text = "EXPERIENCE\nI have experience\n— Berufserfahrung —\nCentres d’intérêt\nSkills & Tools\nWidgets";
        assertThat(Headings.in(text))
                .containsExactly("EXPERIENCE", "Berufserfahrung", "Centres d’intérêt", "Skills & Tools");
    }

    @Test
    void periodsAreReadInTheFormsThatMachinesKnow() {
        var text =
                "Mar 2021 – present\n03/2019 - 02/2021\n2015–2018\nJan. 2014 to Aug 2015\nMärz 2010 bis heute\n2012-09 – 2013-01";
        assertThat(DateForms.periods(text))
                .hasSize(6)
                .contains("Mar 2021 – present", "März 2010 bis heute", "2012-09 – 2013-01");
        assertThat(DateForms.periods("from 2019 on; in room 2021")).isEmpty();
    }

    @Test
    void datesThatMachinesGuessAtAreNamed() {
        assertThat(DateForms.unclear("’19 – ’21, Spring 2020, 03/19 and 03/2019"))
                .containsExactly("’19", "’21", "Spring 2020", "03/19");
    }

    @Test
    void sentencesAreCountedByStopsAndBullets() {
        var text =
                "I build calm and boring systems. They never wake anybody at night.\n• Moved 140 services in 14 months\n\nAda Marchetti";
        assertThat(Sentences.of(text)).isEqualTo(new Sentences(20, 3, 18));
    }
}
