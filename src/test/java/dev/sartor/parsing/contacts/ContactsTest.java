package dev.sartor.parsing.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rua do Almada 12, 4050-262 Porto, +351 912 555 014 | +351 912 555 014",
                "Av. Paulista 900, 13010-100 Campinas, (19) 3555-0142 | (19) 3555-0142",
                "Moscow, Idaho 83843-2101 · 208-555-0143 | 208-555-0143",
                "Tel. 07031-1234 | 07031-1234"
            })
    void aPostcodeIsNoTelephoneNumber(String text, String number) {
        assertThat(Contacts.phone(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"4050-262 Porto", "Campinas 13010-100", "Idaho 83843-2101"})
    void whereOnlyAPostcodeStandsThereIsNoNumber(String text) {
        assertThat(Contacts.phone(text)).isEmpty();
    }
}
