package dev.sartor.storage.store;

import dev.sartor.storage.sealing.DataKeys;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** {@link DataKeys} in the table storage_keys; sealed, so that the table alone opens nothing. */
@Component
class SqlDataKeys implements DataKeys {
    private final JdbcClient database;

    SqlDataKeys(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Kept> newest() {
        return kept(database.sql("select * from storage_keys order by created_at desc, id desc limit 1"))
                .optional();
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return kept(database.sql("select * from storage_keys where id = :id").param("id", id))
                .optional();
    }

    @Override
    public void add(Kept key) {
        database.sql("insert into storage_keys (id, sealed, created_at) values (:id, :sealed, :createdAt)")
                .param("id", key.id())
                .param("sealed", key.sealed())
                .param("createdAt", key.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static MappedQuerySpec<Kept> kept(StatementSpec statement) {
        return statement.query((row, number) -> new Kept(
                row.getObject("id", UUID.class),
                row.getBytes("sealed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant()));
    }
}
