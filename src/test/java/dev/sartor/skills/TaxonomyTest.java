package dev.sartor.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.skills.lexicon.Name;
import dev.sartor.skills.lexicon.TaxonomyFile;
import dev.sartor.skills.lexicon.TaxonomyFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/sartor/skills/taxonomy");
    private static final List<String> TRADES = List.of(
            "software",
            "data",
            "cloud",
            "security",
            "design",
            "product",
            "marketing",
            "sales",
            "finance",
            "hr",
            "health",
            "education",
            "law",
            "science",
            "manufacturing",
            "construction",
            "logistics",
            "hospitality",
            "public-service",
            "office");

    private final Taxonomy taxonomy = Taxonomy.standard();

    @Test
    void everyTradeHasAtLeastSixtySkills() {
        var counts = new TreeMap<String, Integer>();
        for (var skill : taxonomy.skills()) counts.merge(skill.category(), 1, Integer::sum);
        assertThat(counts).containsKeys(TRADES.toArray(String[]::new));
        for (var trade : TRADES) assertThat(counts.get(trade)).as(trade).isGreaterThanOrEqualTo(60);
        assertThat(taxonomy.skills()).hasSizeGreaterThanOrEqualTo(2500);
    }

    @Test
    void parentsAndNeighboursExistAndNothingIsItsOwnAncestor() {
        var broken = new ArrayList<String>();
        for (var skill : taxonomy.skills()) {
            for (var id : skill.parents()) if (taxonomy.find(id).isEmpty()) broken.add(skill.id() + " -> " + id);
            for (var id : skill.related()) if (taxonomy.find(id).isEmpty()) broken.add(skill.id() + " ~ " + id);
            if (taxonomy.ancestors(skill.id()).contains(skill.id())) broken.add(skill.id() + " in a cycle");
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noNameBelongsToTwoSkills() {
        var names = TaxonomyFiles.read().stream()
                .flatMap(file -> file.entries().stream())
                .flatMap(entry -> entry.names().stream())
                .toList();
        assertThat(shared(names)).isEmpty();
    }

    @Test
    void aNameOfTwoSkillsIsNoticed() {
        var planted =
                TaxonomyFile.parse("planted", "# category: x | X\na | Apple | fruit |  |\nb | Bean | Fruit |  |\n");
        assertThat(shared(planted.entries().stream()
                        .flatMap(e -> e.names().stream())
                        .toList()))
                .hasSize(1);
    }

    private static List<String> shared(List<Name> names) {
        Map<String, String> owners = new HashMap<>();
        var shared = new ArrayList<String>();
        for (var name : names) {
            var key = name.language() + ":"
                    + (name.exact() ? name.text() : name.text().toLowerCase(Locale.ROOT));
            var owner = owners.putIfAbsent(key, name.id());
            if (owner != null && !owner.equals(name.id())) shared.add(key + ": " + owner + ", " + name.id());
        }
        return shared;
    }

    @Test
    void theIndexListsEveryFile() throws Exception {
        try (var files = Files.list(FOLDER)) {
            var present = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.txt"))
                    .toList();
            var listed = Files.readAllLines(FOLDER.resolve("index.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(present);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Java 17, java",
        "k8s, kubernetes",
        "Microsoft Excel, excel",
        "excel, excel",
        "C++, c-plus-plus",
        "c#, c-sharp",
        "ReactJS, react",
        "Node.js, node-js",
        "nodejs, node-js",
        "Golang, go",
        "go, go",
        "R, r",
        "Python 3.11, python",
        "Structured query language SQL, sql",
        "Salesforce software, salesforce",
        "PostgreSQL, postgresql",
        "Buchhaltung, bookkeeping",
        "Front-End Development, front-end-development"
    })
    void aNameResolvesWhateverItsDress(String name, String id) {
        assertThat(taxonomy.resolve(name).map(TaxonomySkill::id)).contains(id);
    }

    @Test
    void whatIsNoSkillDoesNotResolve() {
        assertThat(taxonomy.resolve("the rest of the team")).isEmpty();
        assertThat(taxonomy.resolve("")).isEmpty();
        assertThat(taxonomy.resolve("17")).isEmpty();
    }

    @Test
    void kindsAreFoundThroughTheirParents() {
        assertThat(taxonomy.isA("kubernetes", "container-orchestration")).isTrue();
        assertThat(taxonomy.isA("postgresql", "databases")).isTrue();
        assertThat(taxonomy.isA("java", "java")).isTrue();
        assertThat(taxonomy.isA("databases", "postgresql")).isFalse();
        assertThat(taxonomy.ancestors("no-such-skill")).isEmpty();
    }

    @Test
    void aFileOfAnotherFormIsRefusedByLine() {
        assertThatThrownBy(() -> TaxonomyFile.parse("x.txt", "# category: x | X\njust words\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.txt:2");
        assertThatThrownBy(() -> TaxonomyFile.parse("x.txt", "a | A |  |  |\n")).hasMessageContaining("x.txt");
    }
}
