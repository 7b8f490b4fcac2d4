package dev.sartor.parsing.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenTest {
    @Test
    void whatGoesOnInSmallLettersBelongsToTheName() {
        assertThat(Given.of("Crane operator, class B, Harbour Safety Board"))
                .isEqualTo(new Given("Crane operator, class B", "Harbour Safety Board", null, null));
        assertThat(Given.of("Ladders and scaffolds, indoor"))
                .isEqualTo(new Given("Ladders and scaffolds, indoor", "", null, null));
    }

    @Test
    void aNumberAndTheLandWhereItHoldsAreNoPartOfTheGiver() {
        assertThat(Given.of("Pilotage licence, Nordkai Harbour Authority, Norway, No. PL-4711"))
                .isEqualTo(new Given("Pilotage licence", "Nordkai Harbour Authority", "Norway", "PL-4711"));
        assertThat(Given.of("Lotsenpatent, Hafenamt Nordkai, Nr. 12/88").number())
                .isEqualTo("12/88");
    }

    @Test
    void anOrganisationsWordTellsTheGiverAmongSeveralNames() {
        assertThat(Given.of("Apprentice of the Year, Westmark, Regional Builders' Association"))
                .isEqualTo(new Given("Apprentice of the Year, Westmark", "Regional Builders' Association", null, null));
    }

    @Test
    void aSumBelongsToWhatWasGiven() {
        assertThat(Given.of("Travel grant, $1,200, Skerry Forum").name()).isEqualTo("Travel grant, $1,200");
    }

    @Test
    void twoNamesOfAnOfficeStayTogether() {
        assertThat(Given.of("Merrow Prize, Department of Chemistry, Skerry University")
                        .by())
                .isEqualTo("Department of Chemistry, Skerry University");
    }
}
