package dev.sartor.rendering.lines.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void linesEndBetweenSignsButNeverBeforeWhatClosesNorBehindWhatOpens() {
        assertThat(parted("設計「止めない」を、目標に")).isEqualTo("設|計|「止|め|な|い」|を、|目|標|に");
        assertThat(parted("上线（Kafka、Flink），每天")).isEqualTo("上|线|（Kafka、|Flink），|每|天");
    }

    @Test
    void smallKanaAndLengthMarksStayWithWhatTheyFollow() {
        assertThat(parted("チームのファイルっと")).isEqualTo("チー|ム|の|ファ|イ|ルっ|と");
    }

    @Test
    void aYearKeepsItsCounter() {
        assertThat(parted("2019年4月")).isEqualTo("2019年|4月");
        assertThat(parted("一年")).isEqualTo("一|年");
    }

    @Test
    void koreanAndLatinWordsStayWhole() {
        assertThat(parted("프로토타이핑")).isEqualTo("프로토타이핑");
        assertThat(parted("Kubernetes")).isEqualTo("Kubernetes");
        assertThat(Signs.in("Kubernetes – Führung")).isFalse();
    }

    @Test
    void signsBeyondTheFirstPlaneAreNotTornApart() {
        assertThat(parted("𠮷野")).isEqualTo("𠮷|野");
    }

    private static String parted(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && Signs.part(text, i)) out.append('|');
            out.append(text.charAt(i));
        }
        return out.toString();
    }
}
