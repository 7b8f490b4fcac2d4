package dev.sartor.rendering.lines.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void latinTextHasNoLevelsToSpeakOf() {
        assertThat(levels(List.of(part("Führte 6 Menschen – Ελληνικά, українська", false)), false))
                .isEqualTo("plain");
    }

    @Test
    void numbersAndLatinWordsGoTheirOwnWayInHebrew() {
        assertThat(levels(List.of(part("אב 12 cd", false)), true)).isEqualTo("111221" + "22");
    }

    @Test
    void aTelephoneNumberKeepsItsOrderAmongHebrewWords() {
        var phone = "+972 3 555";
        assertThat(levels(List.of(part("אב", true), part(" · ", false), part(phone, true)), true))
                .endsWith("2".repeat(phone.length()));
        assertThat(levels(List.of(part("אב ", false), part(phone, false)), true))
                .contains("1" + "222");
    }

    @Test
    void aParagraphOfLatinLettersAloneGoesFromLeftToRightInAHebrewDocument() {
        assertThat(levels(List.of(part("Wrote it.", false)), true)).isEqualTo("000000000");
        assertThat(levels(List.of(part("2012 – 2015", false)), true)).isEqualTo("22221112222");
    }

    @Test
    void aListOfLatinWordsInAHebrewDocumentGoesAsTheDocumentDoesAndSoDoItsCommas() {
        assertThat(levels(List.of(part("SQL,", true), part(" ", false), part("Go", true)), true))
                .isEqualTo("2221" + "1" + "22");
        assertThat(levels(List.of(part("SQL,", true), part(" ", false), part("Go", true)), false))
                .isEqualTo("plain");
    }

    @Test
    void overridesTurnNothingRound() {
        assertThat(levels(List.of(part("\u202eevil\u202c אב", false)), false)).startsWith("00000");
    }

    private static Levels.Part part(String text, boolean apart) {
        return new Levels.Part(text, apart);
    }

    private static String levels(List<Levels.Part> parts, boolean rightToLeft) {
        var levels = Levels.of(parts, rightToLeft);
        if (levels.plain()) return "plain";
        var out = new StringBuilder();
        for (int p = 0; p < parts.size(); p++)
            for (int i = 0; i < parts.get(p).text().length(); i++) out.append(levels.at(p, i));
        return out.toString();
    }
}
