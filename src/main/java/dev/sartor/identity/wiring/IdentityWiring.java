package dev.sartor.identity.wiring;

import dev.sartor.identity.AccountErasure;
import dev.sartor.identity.Accounts;
import dev.sartor.identity.OpenSessions;
import dev.sartor.identity.PasswordChange;
import dev.sartor.identity.Post;
import dev.sartor.identity.Proofs;
import dev.sartor.identity.Recovery;
import dev.sartor.identity.Refreshing;
import dev.sartor.identity.Registration;
import dev.sartor.identity.SignIns;
import dev.sartor.identity.SignUps;
import dev.sartor.identity.keys.ApiKeyRecords;
import dev.sartor.identity.keys.ApiKeys;
import dev.sartor.identity.passwords.SlowHash;
import dev.sartor.identity.sessions.Attempts;
import dev.sartor.identity.sessions.LockOut;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.identity.tokens.AccessTokens;
import dev.sartor.identity.tokens.Keyring;
import dev.sartor.identity.tokens.Seal;
import dev.sartor.identity.tokens.SigningKeys;
import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.notifications.Mail;
import dev.sartor.platform.PersonalRows;
import dev.sartor.tasks.Chore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Identity as beans. */
@Configuration(proxyBeanMethods = false)
class IdentityWiring {
    @Bean
    SlowHash slowHash() {
        return new Argon2();
    }

    /** @param key base64 of 32 bytes, for several nodes; without it a file in the data folder serves */
    @Bean
    Seal seal(@Value("${sartor.identity.key:#{null}}") @Nullable String key, @Value("${sartor.data:data}") Path data) {
        return key == null
                ? Seal.keptIn(data.resolve("identity.key"))
                : new Seal(Base64.getDecoder().decode(key));
    }

    @Bean
    Keyring keyring(SigningKeys keys, Seal seal, Clock clock) {
        return new Keyring(keys, seal, clock);
    }

    @Bean
    AccessTokens accessTokens(
            Keyring keyring,
            @Value("${sartor.public-url:http://localhost:8080}") String issuer,
            Clock clock,
            Ulids ulids) {
        return new AccessTokens(keyring, issuer, clock, ulids);
    }

    @Bean
    SignIns signIns(Sessions sessions, AccessTokens tokens, Ulids ulids, Clock clock) {
        return new SignIns(sessions, tokens, ulids, clock);
    }

    @Bean
    Post post(Mail mail, @Value("${sartor.public-url:http://localhost:8080}") String publicUrl) {
        return new Post(mail, publicUrl);
    }

    @Bean
    SignUps signUps(
            @Value("${sartor.signup:open}") SignUps.Mode mode,
            Accounts accounts,
            Proofs proofs,
            Post post,
            Transactions transactions,
            Clock clock) {
        return new SignUps(mode, accounts, proofs, post, transactions, clock);
    }

    @Bean
    PasswordChange passwordChange(
            Accounts accounts,
            Sessions sessions,
            SlowHash hash,
            LockOut lockOut,
            Transactions transactions,
            Clock clock) {
        return new PasswordChange(accounts, sessions, hash, lockOut, transactions, clock);
    }

    @Bean
    AccountErasure accountErasure(
            Accounts accounts,
            List<HoldsPersonalData> holders,
            SlowHash hash,
            LockOut lockOut,
            Post post,
            Transactions transactions) {
        return new AccountErasure(accounts, holders, hash, lockOut, post, transactions);
    }

    @Bean
    Recovery recovery(
            Accounts accounts,
            Proofs proofs,
            Sessions sessions,
            SlowHash hash,
            LockOut lockOut,
            Post post,
            Transactions transactions,
            Clock clock) {
        return new Recovery(accounts, proofs, sessions, hash, lockOut, post, transactions, clock);
    }

    @Bean
    Registration registration(
            Accounts accounts,
            SignIns signIns,
            SlowHash hash,
            LockOut lockOut,
            SignUps signUps,
            Recovery recovery,
            Post post,
            Transactions transactions,
            Ulids ulids,
            Clock clock) {
        return new Registration(accounts, signIns, hash, lockOut, signUps, recovery, post, transactions, ulids, clock);
    }

    @Bean
    ApiKeys apiKeys(ApiKeyRecords records, Transactions transactions, Ulids ulids, Clock clock) {
        return new ApiKeys(records, transactions, ulids, clock);
    }

    /** Once a day: what ended a month ago is of no use to anybody. */
    @Bean
    Chore forgetEndedSessions(Sessions sessions, Proofs proofs, Transactions transactions, Clock clock) {
        return new Forgetting(sessions, proofs, transactions, clock);
    }

    @Bean
    PersonalRows identityHeld(JdbcClient database, Transactions transactions) {
        return new PersonalRows(database, transactions, List.of("api_keys", "members"));
    }

    @Bean
    LockOut lockOut(Attempts attempts, Transactions transactions, Clock clock) {
        return new LockOut(attempts, transactions, clock);
    }

    @Bean
    Refreshing refreshing(
            Sessions sessions, Accounts accounts, AccessTokens tokens, Transactions transactions, Clock clock) {
        return new Refreshing(sessions, accounts, tokens, transactions, clock);
    }

    @Bean
    OpenSessions openSessions(Sessions sessions, Transactions transactions, Clock clock) {
        return new OpenSessions(sessions, transactions, clock);
    }
}
