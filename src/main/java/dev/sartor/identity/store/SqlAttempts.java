package dev.sartor.identity.store;

import dev.sartor.identity.sessions.Attempts;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins as rows. */
@Repository
class SqlAttempts implements Attempts {
    private final JdbcClient database;

    SqlAttempts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Instant lockedUntil(byte[] address) {
        return database.sql("select locked_until from sign_in_attempts where address = :address")
                .param("address", address)
                .query((row, number) -> Rows.instant(row, "locked_until").orElseThrow())
                .optional()
                .orElse(Instant.EPOCH);
    }

    @Override
    public int failed(byte[] address, Instant now, Instant forgottenBefore) {
        return database.sql("""
                        insert into sign_in_attempts as known (address, failures, last_at, locked_until)
                        values (:address, 1, :now, :epoch)
                        on conflict (address) do update set
                            failures = case when known.last_at < :before then 1 else known.failures + 1 end,
                            last_at = :now
                        returning failures
                        """)
                .param("address", address)
                .param("now", Rows.at(now))
                .param("epoch", Rows.at(Instant.EPOCH))
                .param("before", Rows.at(forgottenBefore))
                .query(Integer.class)
                .single();
    }

    @Override
    public void lock(byte[] address, Instant until) {
        database.sql("update sign_in_attempts set locked_until = :until where address = :address")
                .param("until", Rows.at(until))
                .param("address", address)
                .update();
    }

    @Override
    public void succeeded(byte[] address) {
        database.sql("delete from sign_in_attempts where address = :address")
                .param("address", address)
                .update();
    }
}
