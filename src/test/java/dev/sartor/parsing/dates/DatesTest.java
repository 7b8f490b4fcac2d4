package dev.sartor.parsing.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aug. 2018 – May 2021 | 2018-08 | 2021-05
            June 2020 – Present | 2020-06 |
            09/2019 - 03.2020 | 2019-09 | 2020-03
            seit 2019 | 2019 |
            depuis septembre 2018 | 2018-09 |
            08.03.2021 bis heute | 2021-03-08 |
            2019年4月～2021年3月 | 2019-04 | 2021-03
            مارس 2020 – حتى الآن | 2020-03 |
            May - Aug 2019 | 2019-05 | 2019-08
            2014–16 | 2014 | 2016
            Jan '19 – Mar '20 | 2019-01 | 2020-03
            marzec 2017 - obecnie | 2017-03 |
            вересень 2015 – червень 2019 | 2015-09 | 2019-06
            2016 - 2012 | 2012 | 2016
            """)
    void stretchesAreReadInTheNotationsOfManyLanguages(String text, String start, String end) {
        var found = Dates.first(text).orElseThrow();
        assertThat(found.range()).isTrue();
        assertThat(found.start()).hasToString(start);
        assertThat(found.end() == null ? null : found.end().toString()).isEqualTo(end);
    }

    @Test
    void anExpectedDateIsAnEnd() {
        var found = Dates.first("Expected graduation: June 2026").orElseThrow();
        assertThat(found.until()).isTrue();
        assertThat(found.start()).isNull();
        assertThat(found.end()).hasToString("2026-06");
    }

    @Test
    void numbersThatAreNoDatesAreLeftAlone() {
        assertThat(Dates.in("Served 2000000 users and saved $2019 with 40+ people"))
                .isEmpty();
    }
}
