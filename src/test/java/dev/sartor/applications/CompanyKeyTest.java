package dev.sartor.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company is known by its name, however it is written. */
class CompanyKeyTest {
    @ParameterizedTest
    @CsvSource({
        "'Northwind, Inc.', NORTHWIND",
        "Müller & Söhne GmbH, Muller Sohne",
        "Café Lumière S.A.R.L., cafe lumiere",
        "Harbour Health Pty Ltd, Harbour Health Pty"
    })
    void formAndSpellingDoNotMatter(String one, String other) {
        assertThat(CompanyKey.of(one)).isEqualTo(CompanyKey.of(other));
    }

    @Test
    void otherCompaniesStayOthers() {
        assertThat(CompanyKey.of("Northwind")).isNotEqualTo(CompanyKey.of("Northwind Labs"));
        assertThat(CompanyKey.of("AG")).isEqualTo("ag");
        assertThat(CompanyKey.of("株式会社青山")).isNotEmpty();
    }
}
