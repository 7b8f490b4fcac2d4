package dev.sartor.rendering.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    @TempDir
    Path folder;

    @Test
    void everyTemplateReadsAndIsNamedAsItsFolder() {
        assertThat(Templates.all()).startsWith("classic");
        assertThat(Templates.all())
                .allSatisfy(id -> assertThat(Templates.find(id).id()).isEqualTo(id));
    }

    @Test
    void anUnknownTemplateIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Templates.find("klassik"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'klassik'")
                .hasMessageContaining("classic");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colours: {ink: \"#1b1a18\" | colours: {ink: \"blueish\" | colours.ink | #rgb",
                "text: {size: 10.1, | text: {size: 100, | styles.text.size | from 5 to 60",
                "rule: below | rule: bellow | heading.rule | none, above, below, beside",
                "bullet: {marker | bullet: {markre | bullet.markre | indent",
                "{organisation}, {place} | {organization}, {place} | entry.rows | organisation",
                "family: source-serif-4 | family: comic-sans | family | source-serif-4",
                "top: 21 | top: wide | page.top | from 5 to 60",
            })
    void aWrongTokenIsRefusedWithFileLineAndWhatIsAllowed(String right, String wrong, String token, String allowed)
            throws Exception {
        var good = Files.readString(Path.of("templates/classic/template.yaml"));
        assertThat(good).contains(right);
        long line = good.substring(0, good.indexOf(right))
                        .chars()
                        .filter(c -> c == 10)
                        .count()
                + 1;
        var file = Files.writeString(folder.resolve("mine.yaml"), good.replace(right, wrong));
        assertThatThrownBy(() -> Templates.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("mine.yaml, line " + line + ":")
                .hasMessageContaining(token)
                .hasMessageContaining(allowed);
    }

    @ParameterizedTest
    @CsvSource({"''", "'a: [1'", "'- one'", "'id: x'", "'a: &x [*x]'"})
    void whatIsNoTemplateIsRefusedInASentence(String content) throws Exception {
        var file = Files.writeString(folder.resolve("mine.yaml"), content);
        assertThatThrownBy(() -> Templates.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("mine.yaml");
    }
}
