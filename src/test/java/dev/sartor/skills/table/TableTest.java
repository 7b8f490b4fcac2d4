package dev.sartor.skills.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.skills.lexicon.TaxonomyFile;
import dev.sartor.skills.lexicon.TaxonomyFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void everyRowIsFoundByItsFirstCellAndNoOtherIs() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 500; i++) rows.add(List.of("k" + i * 7 % 500, "v" + i));
        rows.add(List.of("é", "accent"));
        rows.add(List.of("", "empty"));
        var table = Table.of(rows);
        for (var row : rows) assertThat(table.rows(row.getFirst())).containsExactly(new String[] {row.get(1)});
        for (var absent : List.of("k", "k500", "a", "z", "k49x", "è"))
            assertThat(table.rows(absent)).as(absent).isEmpty();
        assertThat(table.all()).hasSize(502);
    }

    @Test
    void rowsOfOneFirstCellKeepTheirOrder() {
        var table = Table.of(List.of(List.of("b", "2"), List.of("a", "x"), List.of("b", "1"), List.of("b", "", "3")));
        assertThat(table.rows("b")).containsExactly(new String[] {"2"}, new String[] {"1"}, new String[] {"", "3"});
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertThat(Table.of(List.of()).rows("a")).isEmpty();
    }

    @Test
    void whatTheBuildMadeIsWhatTheTextsSay() {
        var made = Tables.standard().files();
        Tables.of(TaxonomyFiles.read())
                .files()
                .forEach((name, bytes) -> assertThat(made.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void twoSkillsOfOneIdAreRefused() {
        var planted = TaxonomyFile.parse("planted", "# category: x | X\na | Apple | fruit |  |\na | Pear | |  |\n");
        assertThatThrownBy(() -> Tables.of(List.of(planted))).hasMessageContaining("two skills 'a'");
    }
}
