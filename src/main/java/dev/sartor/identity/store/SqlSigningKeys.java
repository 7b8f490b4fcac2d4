package dev.sartor.identity.store;

import dev.sartor.identity.tokens.SigningKeys;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signing keys as rows, closed under a key that is not in the database. */
@Repository
class SqlSigningKeys implements SigningKeys {
    private final JdbcClient database;

    SqlSigningKeys(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kept> all() {
        return database.sql("select kid, sealed, created_at from signing_keys order by created_at desc, kid")
                .query((row, number) -> new Kept(
                        row.getString("kid"),
                        row.getBytes("sealed"),
                        Rows.instant(row, "created_at").orElseThrow()))
                .list();
    }

    @Override
    public void add(Kept key) {
        database.sql("insert into signing_keys (kid, sealed, created_at) values (:kid, :sealed, :at)")
                .param("kid", key.kid())
                .param("sealed", key.sealed())
                .param("at", Rows.at(key.createdAt()))
                .update();
    }

    @Override
    public void dropOlderThan(Instant limit) {
        database.sql("delete from signing_keys where created_at < :limit")
                .param("limit", Rows.at(limit))
                .update();
    }
}
