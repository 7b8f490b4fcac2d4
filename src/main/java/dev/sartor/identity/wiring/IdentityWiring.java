package dev.sartor.identity.wiring;

import dev.sartor.identity.Accounts;
import dev.sartor.identity.OpenSessions;
import dev.sartor.identity.Refreshing;
import dev.sartor.identity.Registration;
import dev.sartor.identity.SignIns;
import dev.sartor.identity.passwords.SlowHash;
import dev.sartor.identity.sessions.Attempts;
import dev.sartor.identity.sessions.LockOut;
import dev.sartor.identity.sessions.Sessions;
import dev.sartor.identity.tokens.AccessTokens;
import dev.sartor.identity.tokens.Keyring;
import dev.sartor.identity.tokens.Seal;
import dev.sartor.identity.tokens.SigningKeys;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    Registration registration(
            Accounts accounts, SignIns signIns, SlowHash hash, LockOut lockOut, Transactions transactions, Ulids ulids, Clock clock) {
        return new Registration(accounts, signIns, hash, lockOut, transactions, ulids, clock);
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
