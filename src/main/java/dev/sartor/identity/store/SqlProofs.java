package dev.sartor.identity.store;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.Proofs;
import dev.sartor.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time proofs as rows. */
@Repository
class SqlProofs implements Proofs {
    private final JdbcClient database;

    SqlProofs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(byte[] hash, Purpose purpose, Proof proof, Instant now, Instant expiresAt) {
        database.sql("""
                        insert into account_proofs (hash, purpose, account_id, email, created_at, expires_at)
                        values (:hash, :purpose, :account, :email, :now, :expires)
                        """)
                .param("hash", hash)
                .param("purpose", purpose.id())
                .param("account", uuid(proof.account()))
                .param("email", proof.email())
                .param("now", Rows.at(now))
                .param("expires", Rows.at(expiresAt))
                .update();
    }

    @Override
    public Optional<Proof> take(byte[] hash, Purpose purpose, Instant now) {
        return database.sql("""
                        delete from account_proofs where hash = :hash and purpose = :purpose and expires_at > :now
                        returning account_id, email
                        """)
                .param("hash", hash)
                .param("purpose", purpose.id())
                .param("now", Rows.at(now))
                .query((row, number) -> {
                    var account = row.getObject("account_id", UUID.class);
                    return new Proof(
                            account == null ? null : new AccountId(Ulid.from(account)), row.getString("email"));
                })
                .optional();
    }

    @Override
    public boolean givenSince(AccountId account, Purpose purpose, Instant since) {
        return database.sql("""
                        select exists (select 1 from account_proofs
                            where account_id = :account and purpose = :purpose and created_at > :since)
                        """)
                .param("account", account.value().toUuid())
                .param("purpose", purpose.id())
                .param("since", Rows.at(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void drop(@Nullable AccountId account, Purpose purpose) {
        database.sql("""
                        delete from account_proofs where purpose = :purpose
                            and (cast(:account as uuid) is null or account_id = cast(:account as uuid))
                        """)
                .param("purpose", purpose.id())
                .param("account", uuid(account))
                .update();
    }

    @Override
    public void forget(Instant now) {
        database.sql("delete from account_proofs where expires_at <= :now")
                .param("now", Rows.at(now))
                .update();
    }

    private static @Nullable UUID uuid(@Nullable AccountId account) {
        return account == null ? null : account.value().toUuid();
    }
}
