package dev.sartor.rendering.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.Drafts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** pdfminer weighs how far left a box begins against three times how high it stands, and a row begins with its date. */
    @Test
    void aHeadingOverADateInTheMarginIsHighEnoughToBeReadFirst() {
        var indented = Templates.all().stream()
                .map(Templates::find)
                .filter(template -> template.heading().place() == Template.Place.INDENTED
                        && template.sheet().aside() > 0)
                .toList();
        assertThat(indented).hasSizeGreaterThan(2).allSatisfy(template -> {
            double left = template.sheet().aside() + template.sheet().gap();
            double up = template.look(Part.TITLE).leading() * template.fit().sizes()
                    + template.heading().after() * template.fit().spaces();
            assertThat(up).as(template.id()).isGreaterThan(left / 6);
        });
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
    @CsvSource(
            delimiter = '|',
            value = {
                "accent=blueish | colours.accent | #rgb",
                "acent=#0a5 | acent | colours",
                "margins=99 | page.top | from 5 to 60",
                "order=skills,works | works | summary, work",
                "density=loose | density | tight, normal, airy",
                "letter.layout=din | letter.layout | own, din-5008, us",
                "title.hobbies=Fun | sections.titles.hobbies | interests",
                "title.work= | sections.titles.work | 1 to 60 characters",
                "nonsense | nonsense | accent=#0a5",
            })
    void aWrongSettingIsRefusedWithWhatIsAllowed(String setting, String token, String allowed) {
        assertThatThrownBy(() -> Templates.wanted("modern", List.of(setting)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--set " + setting)
                .hasMessageContaining(token)
                .hasMessageContaining(allowed);
    }

    @Test
    void tokensAreSetOverThoseOfATemplate() {
        var settings = List.of("accent=#0a5", "font=lora", "margins=25.4", "styles.text.size=9", "density=tight");
        var template = Templates.wanted("modern", settings);
        assertThat(template.colour(Ink.ACCENT)).isEqualTo(0x00aa55);
        assertThat(template.look(Part.TEXT).face().file().family()).isEqualTo("lora");
        assertThat(template.look(Part.TEXT).size()).isEqualTo(9);
        assertThat(template.sheet().left()).isEqualTo(72);
        assertThat(template.entry().before())
                .isLessThan(Templates.find("modern").entry().before());
        assertThat(Templates.find("modern").colour(Ink.ACCENT)).isEqualTo(0x2457c5);
    }

    @Test
    void sectionsAreOrderedRenamedAndLeftOut() {
        var settings = List.of("order=skills,work", "leave-out=languages", "title.work=Career");
        var arranged = Templates.wanted("classic", settings).arrangement().of(Drafts.cv("marisol"));
        assertThat(arranged.sections().getFirst().kind()).isEqualTo(Section.Kind.SKILLS);
        assertThat(arranged.sections().get(1).heading().text()).isEqualTo("Career");
        assertThat(arranged.sections()).noneMatch(section -> section.kind() == Section.Kind.LANGUAGES);
    }

    @Test
    void aTemplateOfOnesOwnIsAFileOrAFolder() throws Exception {
        var text = Files.readString(Path.of("templates/plain/template.yaml")).replace("id: plain", "id: mine");
        Files.writeString(folder.resolve("template.yaml"), text);
        assertThat(Templates.wanted(folder + "/", List.of()).id()).isEqualTo("mine");
        assertThat(Templates.wanted(folder + "/template.yaml", List.of("ink=#111"))
                        .id())
                .isEqualTo("mine");
        assertThatThrownBy(() -> Templates.wanted(folder + "/none.yaml", List.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("none.yaml");
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
