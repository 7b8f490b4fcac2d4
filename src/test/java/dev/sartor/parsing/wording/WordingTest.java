package dev.sartor.parsing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Jan 2021 - Present|2021-01|-",
                "2014 – 2018|2014|2018",
                "2014-2018|2014|2018",
                "March 2022 to June 2023|2022-03|2023-06",
                "03/2019 - 04/2020|2019-03|2020-04",
                "Sept. 2020|2020-09|2020-09",
                "Sep 1, 2020|2020-09-01|2020-09-01",
                "März 2018 bis heute|2018-03|-",
                "enero de 2019 – actualidad|2019-01|-",
                "2019-07-01T00:00:00Z|2019-07-01|2019-07-01",
                "2020-01 - 2020-05|2020-01|2020-05",
                "Summer 2020|Summer 2020|Summer 2020"
            })
    void rangesAsPeopleWriteThem(String written, String start, String end) {
        assertThat(WrittenDates.range(written)).isEqualTo(new WrittenDates.Range(start, end));
    }

    @Test
    void htmlAndMarkdownBecomePlainWords() {
        var html = RichText.of("<p>One &amp; two</p><ul><li><p>a <b>b</b></p></li><li>c<ul><li>d</li></ul></li></ul>");
        assertThat(html.prose()).isEqualTo("One & two");
        assertThat(html.bullets()).containsExactly("a b", "c", "d");
        var markdown = RichText.of("Runs *it*.\n- **Cut** 2*3 costs\n- see [this](https://x.example)");
        assertThat(markdown.prose()).isEqualTo("Runs it.");
        assertThat(markdown.bullets()).containsExactly("Cut 2*3 costs", "see this");
    }
}
