package dev.sartor.parsing.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import org.junit.jupiter.api.Test;

class YamlTest {
    @Test
    void aliasesThatMultiplyAreRefused() {
        var laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i <= 24; i++)
            laughs.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        assertThatThrownBy(() -> Yaml.read(laughs.toString())).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Yaml.read("a: &a [1]\nb: [" + "*a, ".repeat(80) + "]"))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void depthSizeAndCyclesAreRefused() {
        assertThatThrownBy(() -> Yaml.read("a: " + "[".repeat(20_000))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Yaml.read("a: " + "x".repeat(3_100_000))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Yaml.read("a: &a\n  b: *a\n")).isInstanceOf(BadInput.class);
    }

    @Test
    void onlyPlainValuesAreMade() {
        assertThatThrownBy(() -> Yaml.read("a: !!javax.script.ScriptEngineManager []"))
                .isInstanceOf(BadInput.class);
        assertThat(Yaml.read("d: 2020-05-01\nn: 3\nf: 1.5\nb: true\ne:"))
                .hasToString("{d=2020-05-01, n=3, f=1.5, b=true, e=null}");
    }

    @Test
    void aKeySaidTwiceIsToldWithItsPlace() {
        assertThatThrownBy(() -> Yaml.read("a: 1\na: 2\n")).hasMessageContaining("line 2, column 1");
    }
}
