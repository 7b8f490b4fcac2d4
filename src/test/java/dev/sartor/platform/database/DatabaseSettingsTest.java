package dev.sartor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import org.junit.jupiter.api.Test;

/** An address of a database is read as people paste it. */
class DatabaseSettingsTest {
    @Test
    void anAddressWithUserAndPasswordIsTakenApart() {
        var taken = given("postgresql://olga:p%40ss@db.example:5433/cv?sslmode=require")
                .taken();
        assertThat(taken.url()).isEqualTo("jdbc:postgresql://db.example:5433/cv?sslmode=require");
        assertThat(taken.owner()).isEqualTo("olga");
        assertThat(taken.ownerPassword()).isEqualTo("p@ss");
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> given("mysql://olga:secret@db/cv").taken())
                .isInstanceOf(BadInput.class)
                .hasMessageNotContaining("secret");
    }

    private static DatabaseSettings given(String url) {
        return new DatabaseSettings(url, "sartor_app", null, "sartor_owner", null, 10);
    }
}
