package dev.sartor.ats.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    /** Fields named by their texts; a leading ~ marks one that flows. */
    private static List<FieldAsked> fields(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.startsWith("~")
                        ? new FieldAsked(text.substring(1), text.substring(1), true)
                        : new FieldAsked(text, text, false))
                .toList();
    }

    private static List<String> lost(String text, String... fields) {
        return Recovery.lost(fields(fields), List.of(text)).stream()
                .map(FieldAsked::name)
                .toList();
    }

    @Test
    void compatibilityFormsAndSpacesAreFolded() {
        assertThat(lost("Certi\ufb01ed\u00a0  Welder\r\nin  \t Ｏslo", "Certified Welder in Oslo"))
                .isEmpty();
    }

    @Test
    void fieldsMayRunOverLinesAndPages() {
        var fields = fields("~ran forty services on Kubernetes");
        assertThat(Recovery.lost(fields, List.of("ran forty services\n", "on Kubernetes")))
                .isEmpty();
    }

    @Test
    void textBetweenTheWordsOfAFieldLosesIt() {
        assertThat(lost("ran forty services\nPage 2\non Kubernetes", "~ran forty services on Kubernetes"))
                .hasSize(1);
    }

    @Test
    void aDividedWordIsHealedOnlyWhereTextFlows() {
        assertThat(lost("the deve-\nlopment of it", "~the development of it")).isEmpty();
        assertThat(lost("the deve-\nlopment of it", "the development of it")).hasSize(1);
        assertThat(lost("the deve\u00ad\nlopment of it", "~the development of it"))
                .isEmpty();
        assertThat(lost("the deve\u2010\nlopment of it", "~the development of it"))
                .isEmpty();
    }

    @Test
    void aCompoundDividedAtItsHyphenIsHealedToo() {
        assertThat(lost("a well-\nknown and re-\nbuilt one", "~a well-known and rebuilt one"))
                .isEmpty();
        assertThat(lost("before-\nand after", "~before- and after")).isEmpty();
        assertThat(lost("before-\nand after", "before- and after")).isEmpty();
        assertThat(lost("front-\nend", "front-end")).hasSize(1);
    }

    @Test
    void aHyphenInsideALineIsNeverHealed() {
        assertThat(lost("the deve- lopment of it", "~the development of it")).hasSize(1);
        assertThat(lost("the deve-lopment of it", "~the development of it")).hasSize(1);
    }

    @Test
    void softHyphensInsideALineAreNoText() {
        assertThat(lost("the deve\u00adlopment of it", "~the development of it"))
                .isEmpty();
    }

    @Test
    void aPartOfALongerWordIsNotTheField() {
        assertThat(lost("JavaScript", "Java")).containsExactly("Java");
        assertThat(lost("Engineer2019 – 2021", "Engineer", "2019 – 2021")).hasSize(2);
        assertThat(lost("the deve-\nlopment", "deve")).hasSize(1);
        assertThat(lost("C++, Java.", "C++", "Java")).isEmpty();
    }

    @Test
    void scriptsWithoutSpacesNeedNone() {
        assertThat(lost("東京大学2019年", "東京大学", "2019年")).isEmpty();
    }

    @Test
    void aLostWordIsNamed() {
        assertThat(lost("Ran services on Kubernetes\nPython", "~Ran forty services on Kubernetes", "Python"))
                .containsExactly("Ran forty services on Kubernetes");
    }

    @Test
    void aLostShortTextIsNotFoundFurtherDown() {
        var text = "Skills\nJava\nExperience\nBuilt it in Python for Globex\n2019\nSchool\n2019";
        assertThat(lost(
                        text,
                        "Skills",
                        "Python",
                        "Java",
                        "Experience",
                        "~Built it in Python for Globex",
                        "2019",
                        "2019"))
                .containsExactly("Python");
    }

    @Test
    void eachRepeatedTextNeedsAPlaceOfItsOwn() {
        assertThat(lost("2019\nWelder\n2019\nFitter", "2019", "Welder", "2019", "Fitter"))
                .isEmpty();
        assertThat(lost("2019\nWelder\nFitter", "2019", "Welder", "2019", "Fitter"))
                .containsExactly("2019");
    }

    @Test
    void ofTwoBlocksThatChangedPlacesTheSmallerIsNamed() {
        var text = "Education\nOslo\nExperience\nGlobex\nWelder\n2019";
        assertThat(lost(text, "Experience", "Globex", "Welder", "2019", "Education", "Oslo"))
                .containsExactly("Education", "Oslo");
    }

    @Test
    void oneFieldInsideAnotherHasNoPlaceOfItsOwn() {
        assertThat(lost("Senior Welder", "Senior Welder", "Welder")).containsExactly("Welder");
    }

    private static final List<FieldAsked> TWO_ENTRIES = List.of(
            new FieldAsked("work/a/position", "Baker", false),
            new FieldAsked("work/a/dates", "2019", false),
            new FieldAsked("work/a/name", "Crumb", false),
            new FieldAsked("work/a/highlights/1", "Baked bread", true),
            new FieldAsked("work/b/position", "Miller", false),
            new FieldAsked("work/b/dates", "2015", false));

    private static List<String> lostOfTwo(String text) {
        return Recovery.lost(TWO_ENTRIES, List.of(text)).stream()
                .map(FieldAsked::name)
                .toList();
    }

    @Test
    void aDateReadAtTheEndOfItsEntryIsInItsPlace() {
        assertThat(lostOfTwo("Baker Crumb Baked bread 2019 Miller 2015")).isEmpty();
    }

    @Test
    void aDateReadInAnotherEntryIsLost() {
        assertThat(lostOfTwo("Baker Crumb Baked bread Miller 2015 2019")).containsExactly("work/a/dates");
        assertThat(lostOfTwo("2019 Baker Crumb Baked bread Miller 2015")).containsExactly("work/a/dates");
        assertThat(lostOfTwo("Baker Crumb Baked bread Miller 2015")).containsExactly("work/a/dates");
    }

    @Test
    void caseAndPunctuationCount() {
        assertThat(lost("EXPERIENCE", "Experience")).hasSize(1);
        assertThat(lost("E x p e r i e n c e", "Experience")).hasSize(1);
        assertThat(lost("2019 - 2021", "2019 – 2021")).hasSize(1);
    }

    @Test
    void hundredsOfFieldsInAHostileTextAreQuick() {
        var fields = new ArrayList<FieldAsked>();
        for (int i = 0; i < 300; i++) fields.add(new FieldAsked("f" + i, "a a a", true));
        var start = System.nanoTime();
        assertThat(Recovery.lost(fields, List.of("a ".repeat(20_000)))).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
}
